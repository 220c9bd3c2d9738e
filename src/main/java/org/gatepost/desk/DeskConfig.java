package org.gatepost.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this package. */
@ConfigMapping(prefix = "gatepost")
interface DeskConfig {

    /** Shows the demonstration, and its page to everybody: nothing confidential may be on such an installation. */
    @WithDefault("false")
    boolean demo();
}
