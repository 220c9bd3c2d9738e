package org.gatepost.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.gatepost.archives.CommonFormat;
import org.gatepost.scoring.Model;
import org.gatepost.signals.Reader;
import org.gatepost.submission.Example;
import org.gatepost.training.Assessment;
import org.gatepost.training.Examples;

/** {@code bench score}: submissions scored in a second, in this process, in steady state. */
@Command(
        name = "score",
        description = "Submissions scored in a second in process: read, put in their stream, scored, decided.")
final class BenchScore implements Callable<Integer> {
    private static final int BATCH = 512;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, arity = "1..*", paramLabel = "FILE|DIR", description = "What to score.")
    private List<Path> data;

    @Option(names = "--model", paramLabel = "DIR", description = "The model; the shipped one unless named.")
    private String model;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Rounds that count, after one that warms up (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--rows",
            defaultValue = "20000",
            description = "Submissions in a round, the data repeated (${DEFAULT-VALUE}).")
    private int rows;

    @Override
    public Integer call() throws Exception {
        List<Example> examples = Examples.inStreamOrder(CommonFormat.readAll(data));
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to score in " + data);
        }
        Model named = Models.named(model);
        Reader reader = new Reader();
        round(named, reader, examples);
        double[] rates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            rates[i] = round(named, reader, examples);
        }
        Arrays.sort(rates);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%.0f submissions a second (median of %d rounds of %d; %.0f to %.0f), %s%n",
                rates[rounds / 2],
                rounds,
                rows,
                rates[0],
                rates[rounds - 1],
                Bench.machine());
        out.flush();
        return 0;
    }

    /** One round over fresh streams; its rate in submissions a second. */
    private double round(Model named, Reader reader, List<Example> examples) {
        Assessment assessment = Assessment.inStreams(named, reader);
        long begun = System.nanoTime();
        for (int done = 0; done < rows; done += BATCH) {
            List<Example> batch = new ArrayList<>(BATCH);
            for (int i = done; i < Math.min(rows, done + BATCH); i++) {
                batch.add(examples.get(i % examples.size()));
            }
            assessment.assess(batch);
        }
        return rows / ((System.nanoTime() - begun) / 1e9);
    }
}
