package org.gatepost.commands.database;

/** The database cannot be had. The message is one sentence for whoever typed the command, and says what to do. */
public final class DatabaseUnavailable extends RuntimeException {

    public DatabaseUnavailable(String message) {
        super(message);
    }

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
