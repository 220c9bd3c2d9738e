package org.gatepost.commands.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A small child process that stops the database when this process dies, whatever kills it: its standard input is a pipe
 * that only we hold, and the system closes it with us. It ignores the signals a terminal sends to the whole group.
 */
final class Watcher implements AutoCloseable {

    private static final String SCRIPT =
            "trap '' INT TERM HUP; read -r word; test \"$word\" = stopped || kill -INT \"$0\"";

    private final Process process;

    private Watcher(Process process) {
        this.process = process;
    }

    static Watcher over(long processId) throws IOException {
        return new Watcher(new ProcessBuilder("sh", "-c", SCRIPT, Long.toString(processId))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** To be called once the database has stopped in order. */
    @Override
    public void close() {
        try (OutputStream word = process.getOutputStream()) {
            word.write("stopped\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // It has ended already; there is nothing left to call off.
        }
    }
}
