package org.gatepost.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What is in this artefact, as the build wrote it down. */
final class Versions {
    private static final String LIBRARY = "library.";
    private static final Properties BUILD = load();

    private Versions() {}

    static String gatepost() {
        return BUILD.getProperty("gatepost");
    }

    /** Versions of the libraries on which a model depends. */
    static Map<String, String> libraries() {
        Map<String, String> libraries = new TreeMap<>();
        for (String name : BUILD.stringPropertyNames()) {
            if (name.startsWith(LIBRARY)) {
                libraries.put(name.substring(LIBRARY.length()), BUILD.getProperty(name));
            }
        }
        return libraries;
    }

    private static Properties load() {
        Properties build = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what the build wrote down", e);
        }
        return build;
    }
}
