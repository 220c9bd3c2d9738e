package org.gatepost.commands.database;

import java.sql.SQLException;
import java.util.Optional;

import org.gatepost.commands.database.FolderLock.Holder;
import org.gatepost.commands.database.FolderLock.Purpose;

/**
 * The database a command works on, for as long as the command runs. Closing it stops what was started for it, and
 * nothing else; closing it twice is the same as once.
 */
public final class Database implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final DatabaseAddress address;
    private final AutoCloseable[] started;
    private boolean closed;

    private Database(DatabaseAddress address, AutoCloseable... started) {
        this.address = address;
        this.started = started;
    }

    /**
     * Another server, by configuration.
     *
     * @throws DatabaseUnavailable if it does not answer
     */
    public static Database external(DatabaseAddress address) {
        try {
            address.check();
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database at " + address + " cannot be reached: " + e.getMessage(), e);
        }
        return new Database(address);
    }

    /**
     * The embedded server of a folder, for a server process: refused while another process uses the folder.
     *
     * @throws DatabaseUnavailable if the folder is in use or the server does not start
     */
    public static Database toServe(DataFolder folder) {
        FolderLock lock = FolderLock.take(folder.lock(), Purpose.SERVE).orElseThrow(() -> inUse(folder));
        return start(folder, lock);
    }

    /**
     * The embedded server of a folder, for a short command: the running one, or one started for the time being.
     *
     * @throws DatabaseUnavailable if neither can be had within a minute
     */
    public static Database toWorkOn(DataFolder folder) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Optional<FolderLock> lock = FolderLock.take(folder.lock(), Purpose.COMMAND);
            if (lock.isPresent()) {
                return start(folder, lock.get());
            }
            Optional<Database> running = runningIn(folder);
            if (running.isPresent()) {
                return running.get();
            }
            pause();
        }
        throw inUse(folder);
    }

    /** Another short command stops its server any moment, so only that of a server process is shared. */
    private static Optional<Database> runningIn(DataFolder folder) {
        if (FolderLock.holder(folder.lock()).purpose() != Purpose.SERVE) {
            return Optional.empty();
        }
        return Postmaster.of(folder.server())
                .filter(postmaster -> postmaster.ready() && postmaster.isRunning())
                .map(postmaster -> new Database(DatabaseAddress.embedded(postmaster.port(), Password.in(folder))));
    }

    private static Database start(DataFolder folder, FolderLock lock) {
        try {
            EmbeddedServer server = EmbeddedServer.start(folder);
            return new Database(server.address(), server, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static DatabaseUnavailable inUse(DataFolder folder) {
        Holder holder = FolderLock.holder(folder.lock());
        return new DatabaseUnavailable("Gatepost already runs on the data folder " + folder
                + (holder.processId() > 0 ? " (process " + holder.processId() + ")" : "")
                + ". Stop it first, or name another folder with GATEPOST_DATA.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the data folder.", e);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        for (AutoCloseable part : started) {
            try {
                part.close();
            } catch (Exception e) {
                throw new DatabaseUnavailable("The database could not be stopped in order: " + e.getMessage(), e);
            }
        }
    }
}
