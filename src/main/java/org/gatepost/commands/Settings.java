package org.gatepost.commands;

import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;

import org.gatepost.commands.database.DataFolder;
import org.gatepost.commands.database.Database;
import org.gatepost.commands.database.DatabaseAddress;

/**
 * What must be known before the application starts: the same sources and keys that the application itself reads
 * (environment, system properties, {@code application.properties}), looked at earlier.
 */
record Settings(Path data, Optional<DatabaseAddress> external, String httpHost, int httpPort) {

    static Settings read() {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        Optional<DatabaseAddress> external = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .map(url -> new DatabaseAddress(
                        url,
                        config.getOptionalValue("quarkus.datasource.username", String.class)
                                .orElse(""),
                        config.getOptionalValue("quarkus.datasource.password", String.class)
                                .orElse("")));
        return new Settings(
                Path.of(config.getOptionalValue("gatepost.data", String.class).orElse("./gatepost-data")),
                external,
                config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
    }

    Database openToServe() {
        return external.isPresent() ? Database.external(external.get()) : Database.toServe(folder());
    }

    Database openToWorkOn() {
        return external.isPresent() ? Database.external(external.get()) : Database.toWorkOn(folder());
    }

    private DataFolder folder() {
        DataFolder folder = DataFolder.at(data);
        System.setProperty("gatepost.data", folder.path().toString());
        return folder;
    }
}
