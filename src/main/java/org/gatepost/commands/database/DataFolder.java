package org.gatepost.commands.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder in which an installation keeps what must survive: {@code GATEPOST_DATA}. */
public final class DataFolder {

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /**
     * The folder at that place, made if it is missing.
     *
     * @throws DatabaseUnavailable if it cannot be made or written
     */
    public static DataFolder at(Path place) {
        Path path = place.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.delete(Files.createTempFile(path, "writable", ""));
            return new DataFolder(path.toRealPath());
        } catch (IOException | UnsupportedOperationException e) {
            throw new DatabaseUnavailable(
                    "The data folder " + path + " cannot be written (" + reason(e)
                            + "). Make it writable for this user or name another one with GATEPOST_DATA.",
                    e);
        }
    }

    private static String reason(Exception e) {
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    public Path path() {
        return path;
    }

    /** Held by whoever runs the database of this folder. */
    Path lock() {
        return path.resolve("lock");
    }

    /** The server's own files. They are there only when they are complete. */
    Path server() {
        return path.resolve("postgres");
    }

    /** Where a new server is prepared before it becomes {@link #server()}; holds nothing worth keeping. */
    Path unfinishedServer() {
        return path.resolve("postgres.unfinished");
    }

    /** The unpacked programs. */
    Path programs() {
        return path.resolve("postgres-programs");
    }

    Path password() {
        return path.resolve("postgres.password");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
