package org.gatepost.commands;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.gatepost.archives.CommonFormat;
import org.gatepost.scoring.Model;
import org.gatepost.scoring.ModelFiles;
import org.gatepost.scoring.Trainer;
import org.gatepost.scoring.Trainers;
import org.gatepost.signals.Reader;
import org.gatepost.signals.SignalCatalogue;
import org.gatepost.submission.Example;
import org.gatepost.training.Assessment;
import org.gatepost.training.Evaluation;
import org.gatepost.training.Examples;
import org.gatepost.training.Origins;
import org.gatepost.training.Provenance;

/** {@code train}: learns a model from labelled submissions and writes it into a folder. */
@Command(
        name = "train",
        description = "Learns a model from labelled submissions in the common format.",
        footer = {
            "",
            "With --base the data is one site's own history, and the model starts from what the base knows.",
            "The folder gets curves.json, weights.bin and provenance.json; with --evaluate, evaluation.json too."
        })
final class Train implements Callable<Integer> {
    private static final ObjectWriter JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .writerWithDefaultPrettyPrinter();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "What to learn from.")
    private List<Path> data;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the model goes.")
    private Path out;

    @Option(
            names = "--base",
            paramLabel = "DIR",
            description = "Start from this model, or from the one that is 'shipped'.")
    private String base;

    @Option(
            names = "--evaluate",
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Measure the model on this data, which it must not have learned from.")
    private List<Path> evaluate = List.of();

    @Option(names = "--seed", defaultValue = "1", description = "Seed for what is drawn by chance (${DEFAULT-VALUE}).")
    private long seed;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws Exception {
        Instant begun = clock.instant();
        Reader reader = new Reader();
        List<Example> examples = CommonFormat.readAll(data);
        Examples material = new Examples(examples, reader);
        say("Learning from " + material.size() + " labelled submissions");
        Optional<Model> start = base == null ? Optional.empty() : Optional.of(Models.named(base));
        Trainer trainer = start.map(Trainers::on).orElseGet(Trainers::standard);
        Model model = trainer.train(material, seed);
        ModelFiles.write(model, out);
        Files.write(out.resolve("provenance.json"), JSON.writeValueAsBytes(provenance(model, start, examples, begun)));
        say("Model " + model.id() + " is in " + out + ", after " + ChronoUnit.SECONDS.between(begun, clock.instant())
                + " s");
        if (!evaluate.isEmpty()) {
            Assessment assessment = Assessment.inStreams(model, reader);
            Evaluation evaluation = Evaluation.of(
                    model.id(), assessment.assess(Examples.inStreamOrder(CommonFormat.readAll(evaluate))));
            Files.write(out.resolve("evaluation.json"), JSON.writeValueAsBytes(evaluation));
            say("Its evaluation is beside it");
        }
        return 0;
    }

    private Provenance provenance(Model model, Optional<Model> start, List<Example> examples, Instant begun) {
        return new Provenance(
                model.id(),
                start.map(Model::id).orElse(null),
                begun.truncatedTo(ChronoUnit.SECONDS),
                Versions.gatepost(),
                seed,
                SignalCatalogue.all().signals().size(),
                System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
                Versions.libraries(),
                Provenance.sets(examples, Origins.load()));
    }

    private void say(String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
    }
}
