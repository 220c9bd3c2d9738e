package org.gatepost.commands;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench protocols|score|http}: how good Gatepost is on data, and how fast on this machine. */
@Command(
        name = "bench",
        description = "Measures how good Gatepost is on data, and how fast on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BenchProtocols.class, BenchScore.class, BenchHttp.class})
final class Bench implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Missing command: protocols, score or http");
    }

    /** The machine, as far as it matters for a rate. */
    static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, Java " + System.getProperty("java.version")
                + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
