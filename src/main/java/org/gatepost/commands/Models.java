package org.gatepost.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.gatepost.scoring.Model;
import org.gatepost.scoring.ModelFiles;

/** Finds the model that a command line names. */
final class Models {
    private static final String SHIPPED = "shipped";
    private static final String PROVENANCE = "provenance.json";

    private Models() {}

    /** The model in a folder, or the one in the artefact where the word is {@code shipped} or nothing. */
    static Model named(String name) throws IOException {
        return name == null || name.equals(SHIPPED) ? ModelFiles.shipped() : ModelFiles.read(Path.of(name));
    }

    /** The data sets that a model has learned from by its provenance; none where it has no provenance beside it. */
    static Set<String> learnedFrom(String name) throws IOException {
        try (InputStream provenance = name.equals(SHIPPED)
                ? Models.class.getResourceAsStream("/models/" + PROVENANCE)
                : Files.isRegularFile(Path.of(name, PROVENANCE))
                        ? Files.newInputStream(Path.of(name, PROVENANCE))
                        : null) {
            Set<String> sets = new TreeSet<>();
            if (provenance != null) {
                new ObjectMapper()
                        .readTree(provenance)
                        .path("sets")
                        .forEach(set -> sets.add(set.path("name").asText()));
            }
            return sets;
        }
    }
}
