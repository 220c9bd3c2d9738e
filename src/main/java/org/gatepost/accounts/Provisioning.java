package org.gatepost.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Provides the site that the environment asks for, before the first request. */
@ApplicationScoped
class Provisioning {
    private static final Logger LOG = Logger.getLogger(Provisioning.class);

    private final AccountsConfig config;
    private final Sites sites;

    Provisioning(AccountsConfig config, Sites sites) {
        this.config = config;
        this.sites = sites;
    }

    void onStart(@Observes StartupEvent started) {
        var wanted = config.bootstrap();
        if (wanted.siteUrl().isEmpty() && wanted.siteKey().isEmpty()) {
            return;
        }
        var addresses = wanted.siteUrl()
                .orElseThrow(() -> new IllegalArgumentException(
                        "GATEPOST_BOOTSTRAP_SITE_KEY is set without GATEPOST_BOOTSTRAP_SITE_URL"));
        var key = wanted.siteKey()
                .flatMap(ApiKey::of)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "GATEPOST_BOOTSTRAP_SITE_URL needs GATEPOST_BOOTSTRAP_SITE_KEY: 12 lower-case letters and digits"));
        Site site = sites.provide("", addresses, key);
        LOG.infof("Site %s is provided", site.slug());
    }
}
