package org.gatepost.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import static org.assertj.core.api.Assertions.assertThat;

class GatepostTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine line;

    @Command(name = "break")
    static final class Broken implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("The bridge is up.\nThe ferry is gone.");
        }
    }

    @BeforeEach
    void listen() {
        line = Gatepost.commandLine();
        line.addSubcommand(new Broken());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-command",
                "serve --no-such-option",
                "serve extra",
                "site",
                "site no-such-command",
                "site add",
                "site rotate-key"
            })
    void wrongUsageExitsWithTwoAndPointsToHelp(String arguments) {
        assertThat(line.execute(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("gatepost: ").contains("--help'");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void failureExitsWithOneAndSaysSoInOneLine() {
        assertThat(line.execute("break")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("gatepost: The bridge is up." + System.lineSeparator());
    }

    @Test
    void failureUnderDebugTellsWhereItCameFrom() {
        assertThat(line.execute("break", "--debug")).isEqualTo(1);
        assertThat(err.toString()).contains("at org.gatepost.commands.GatepostTest$Broken.call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "serve --help", "site --help", "site add --help"})
    void helpIsPrintedWithoutStartingAnything(String arguments) {
        assertThat(line.execute(arguments.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: gatepost");
    }

    @Test
    void versionNamesTheProduct() {
        assertThat(line.execute("--version")).isZero();
        assertThat(out.toString()).startsWith("gatepost ");
    }
}
