package org.gatepost.commands.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The embedded server's password: made once, kept in a file that only its owner may read. */
final class Password {

    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 32;

    private Password() {}

    static String in(DataFolder folder) {
        Path file = folder.password();
        try {
            if (!Files.exists(file)) {
                if (Files.exists(folder.server())) {
                    throw new DatabaseUnavailable("The password file " + file
                            + " is missing; the database beside it cannot be opened without it. Restore it.");
                }
                write(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The password file " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** In one step, so that a half-written file can never be taken for the password. */
    private static void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, invent(new SecureRandom()));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static String invent(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> password.append(SIGNS.charAt(sign)));
        return password.toString();
    }
}
