package org.gatepost.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        description = "Submissions scored in a second in process: read, put in their stream, scored, decided.",
        footer = {"", "By one thread and by all processors. The time to parse the files is not in it."})
final class BenchScore implements Callable<Integer> {
    private static final int BATCH = 512;
    private static final int ENOUGH_ROWS = 100_000;

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
            description = "Submissions in a round, the data repeated; 100,000 in all rounds together unless named.")
    private Integer rows;

    @Override
    public Integer call() throws Exception {
        if (rounds < 1 || rows != null && rows < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds and --rows must be at least 1");
        }
        List<Example> examples = Examples.inStreamOrder(CommonFormat.readAll(data));
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to score in " + data);
        }
        Model named = Models.named(model);
        int each = rows == null ? (ENOUGH_ROWS + rounds - 1) / rounds : rows;
        PrintWriter out = spec.commandLine().getOut();
        int all = Runtime.getRuntime().availableProcessors();
        for (int threads : all == 1 ? new int[] {1} : new int[] {1, all}) {
            Rates rates = measure(named, examples, each, threads);
            out.printf(
                    Locale.ROOT,
                    "%.0f submissions a second on %s (median of %d rounds of %d; %.0f to %.0f)%n",
                    rates.median(),
                    threads == 1 ? "one thread" : threads + " threads",
                    rounds,
                    each,
                    rates.lowest(),
                    rates.highest());
            out.flush();
        }
        out.println(Bench.machine());
        out.flush();
        return 0;
    }

    private Rates measure(Model named, List<Example> examples, int each, int threads) throws Exception {
        Reader reader = new Reader();
        // Parallel streams work in the pool from which they are begun.
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            double[] rates = new double[rounds];
            pool.submit(() -> round(named, reader, examples, each)).get();
            for (int i = 0; i < rounds; i++) {
                rates[i] =
                        pool.submit(() -> round(named, reader, examples, each)).get();
            }
            return Rates.of(rates);
        } finally {
            pool.shutdownNow();
        }
    }

    /** One round over fresh streams; its rate in submissions a second. */
    private static double round(Model named, Reader reader, List<Example> examples, int rows) {
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
