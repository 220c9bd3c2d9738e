package org.gatepost.commands;

import java.io.IOException;
import java.nio.file.Path;

import org.gatepost.scoring.Model;
import org.gatepost.scoring.ModelFiles;

/** Finds the model that a command line names. */
final class Models {
    private static final String SHIPPED = "shipped";

    private Models() {}

    /** The model in a folder, or the one in the artefact where the word is {@code shipped} or nothing. */
    static Model named(String name) throws IOException {
        return name == null || name.equals(SHIPPED) ? ModelFiles.shipped() : ModelFiles.read(Path.of(name));
    }
}
