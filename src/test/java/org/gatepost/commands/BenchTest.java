package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class BenchTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void rateIsToldWithTheMachine() throws IOException {
        assertThat(run("bench", "score", "--rounds", "1", "--rows", "20", "--data", data()))
                .isZero();

        assertThat(out.toString()).matches("(?s)\\d+ submissions a second.* processors, Java .*\\R");
    }

    @Test
    void loadIsSentToThisMachineOnly() throws IOException {
        assertThat(run("bench", "http", "--url", "http://192.0.2.1:8080", "--key", "abcdefghijkl", "--data", data()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("this machine only");
    }

    private String data() throws IOException {
        return Files.writeString(folder.resolve("data.jsonl"), "{\"id\":\"1\",\"content\":\"The bridge is shut\"}\n")
                .toString();
    }

    private int run(String... arguments) {
        CommandLine line = Gatepost.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
