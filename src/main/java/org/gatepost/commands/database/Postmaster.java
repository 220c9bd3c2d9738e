package org.gatepost.commands.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server's main process, as its {@code postmaster.pid} tells: process id, folder, start, port, socket folder, address,
 * memory key and state, a line each (PostgreSQL, "Database file layout").
 *
 * @param ready whether it takes connections
 */
record Postmaster(long processId, Path folder, int port, boolean ready) {

    private static final int STATE_LINE = 7;

    /** What the file in that folder tells; nothing if there is none or it is not yet complete. */
    static Optional<Postmaster> of(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            boolean ready =
                    lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready");
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    folder,
                    Integer.parseInt(lines.get(3).strip()),
                    ready));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException incomplete) {
            return Optional.empty();
        }
    }

    /** Whether the process is alive and really a PostgreSQL of this folder: numbers are used again for others. */
    boolean isRunning() {
        return process().filter(this::serves).isPresent();
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(processId).filter(ProcessHandle::isAlive);
    }

    private boolean serves(ProcessHandle process) {
        // Where the system does not tell arguments, the name and the file's own word must do.
        return isPostgres(process)
                && process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(folder.toString()))
                        .orElse(true);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().equals("postgres"))
                .orElse(false);
    }

    /**
     * Ends the server (SIGINT: connections are cut, everything acknowledged is kept) and waits until it is gone.
     *
     * @throws DatabaseUnavailable if it does not end in time
     */
    void stop() {
        Optional<ProcessHandle> running = process().filter(this::serves);
        if (running.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + processId).start().waitFor();
            running.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new DatabaseUnavailable(
                    "A database left behind by an earlier run (process " + processId
                            + ") does not stop. End it by hand.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while the database of an earlier run was stopping.", e);
        }
    }

    /**
     * Takes away what a server that ended without warning left behind, so that the next one starts. The file is removed
     * only if its number now belongs to a program of another kind, which PostgreSQL would take for a server still running (in a
     * container the numbers repeat at each start). The caller holds the folder's lock.
     */
    static void clearAway(Path folder) {
        Optional<Postmaster> left = of(folder);
        if (left.isEmpty()) {
            return;
        }
        left.get().stop();
        if (left.get().process().filter(process -> !isPostgres(process)).isPresent()) {
            try {
                Files.deleteIfExists(folder.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new DatabaseUnavailable("A stale postmaster.pid in " + folder + " cannot be removed.", e);
            }
        }
    }
}
