package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class BenchTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void rateIsToldForOneThreadWithTheMachine() throws IOException {
        assertThat(run("bench", "score", "--rounds", "1", "--rows", "20", "--data", data()))
                .isZero();

        assertThat(out.toString())
                .matches(
                        "(?s)\\d+ submissions a second on one thread \\(median of 1 rounds of 20;.* processors, Java .*\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds", "--rows"})
    void benchOfNothingIsWrongUsage(String option) throws IOException {
        assertThat(run("bench", "score", option, "0", "--data", data())).isEqualTo(2);

        assertThat(err.toString()).contains("at least 1");
    }

    @Test
    void benchAloneSaysWhatThereIs() {
        assertThat(run("bench")).isEqualTo(2);

        assertThat(err.toString()).contains("protocols, score or http");
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
