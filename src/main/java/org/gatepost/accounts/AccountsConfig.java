package org.gatepost.accounts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this package. The prefix is the product's, because the names are part of its contract. */
@ConfigMapping(prefix = "gatepost")
interface AccountsConfig {

    /**
     * Encrypts API keys. Instances that share a database must share it, and whoever changes it makes the stored keys
     * unreadable for protocols that send them back (sites can still sign in). Without it one is made in the data folder.
     */
    Optional<String> secret();

    /** Folder of the embedded database, of models and of the secret. */
    @WithDefault("./gatepost-data")
    Path data();

    /** What is provided at start; repeating it changes nothing. */
    Bootstrap bootstrap();

    /** A site that exists as soon as Gatepost answers, for containers and tests. */
    interface Bootstrap {
        /** Addresses of the one site. */
        Optional<List<String>> siteUrl();

        /** Its key; needed with {@code site-url}. */
        Optional<String> siteKey();
    }
}
