package org.gatepost.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.ObjectMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.gatepost.archives.CommonFormat;
import org.gatepost.scoring.Model;
import org.gatepost.signals.Reader;
import org.gatepost.training.Assessment;
import org.gatepost.training.Evaluation;
import org.gatepost.training.Examples;
import org.gatepost.training.Figures;

/** {@code evaluate}: what a model is worth on labelled submissions. */
@Command(
        name = "evaluate",
        description = "Measures a model on labelled submissions in the common format, set by set.",
        footer = {
            "",
            "Each submission is seen after the earlier ones of the same site. Decisions are those of a site",
            "without rules of its own."
        })
final class Evaluate implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "DIR", description = "The model; the shipped one unless named.")
    private String model;

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "What to measure on.")
    private List<Path> data;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Model named = Models.named(model);
        Assessment assessment = Assessment.inStreams(named, new Reader());
        Evaluation evaluation =
                Evaluation.of(named.id(), assessment.assess(Examples.inStreamOrder(CommonFormat.readAll(data))));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(evaluation));
        } else {
            print(evaluation, out);
        }
        out.flush();
        return 0;
    }

    private static void print(Evaluation evaluation, PrintWriter out) {
        out.println("Model " + evaluation.model());
        out.println(String.format(
                Locale.ROOT,
                "%-28s %6s %6s %6s %6s %6s %6s %6s %6s %9s %9s %6s",
                "",
                "spam",
                "ham",
                "AUC",
                "R@.5%",
                "prec",
                "recall",
                "publ",
                "held",
                "ham rej",
                "spam pub",
                "ECE"));
        print("by data set", evaluation.sets(), out);
        print("by kind", evaluation.kinds(), out);
        print("by language", evaluation.languages(), out);
        print("all", Map.of("all together", evaluation.overall()), out);
    }

    private static void print(String heading, Map<String, Figures> rows, PrintWriter out) {
        out.println(heading);
        rows.forEach((name, f) -> out.println(String.format(
                Locale.ROOT,
                "  %-26s %6d %6d %6s %6s %6s %6s %6s %6s %9s %9s %6s",
                name,
                f.spam(),
                f.ham(),
                share(f.auc()),
                share(f.recallAt05()),
                share(f.precision()),
                share(f.recall()),
                share(f.published()),
                share(f.held()),
                share(f.hamRejected()),
                share(f.spamPublished()),
                share(f.calibrationError()))));
    }

    private static String share(Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }
}
