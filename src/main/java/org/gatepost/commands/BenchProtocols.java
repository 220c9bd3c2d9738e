package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.gatepost.archives.BadLineException;
import org.gatepost.scoring.Model;
import org.gatepost.scoring.Trainer;
import org.gatepost.scoring.Trainers;
import org.gatepost.signals.Reader;
import org.gatepost.submission.Example;
import org.gatepost.training.Examples;
import org.gatepost.training.ProtocolFigures;
import org.gatepost.training.Trial;
import org.gatepost.training.TrialResult;

/** {@code bench protocols}: what Gatepost's way of learning is worth on data, by three protocols. */
@Command(
        name = "protocols",
        description = "Measures what Gatepost learns from data, on data it has not seen.",
        footer = {
            "",
            "Z  sites never seen: learns from the sets of --z-train, measures on those of --z-test",
            "D  many blogs' history: learns from all sets named blog_..., measures on 30 %% of each one's threads",
            "S  one blog's own history: learns from its earlier 70 %%, measures on the rest, for blogs with 40 of",
            "   both labels; from nothing, and (S+base) started from a model that does not know the blog",
            "",
            "A fifth of what could be learned from is kept out of it; the honest thresholds are chosen there, to",
            "reject 0.1 %% of the ham and publish 1 %% of the spam, the oracle's on the scores that are measured.",
            "The decisions beside them are those of the default thresholds. Macro averages are over sets with 10",
            "of both labels. A model named by --base must not have learned from the blogs in DIR, or S+base",
            "tells too much. Use -Xmx6g and have patience."
        })
final class BenchProtocols implements Callable<Integer> {
    private static final String WARM = "S+base";
    private static final long SEED = 1;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder of sets: each a folder with data.jsonl, and articles.jsonl beside it.")
    private Path data;

    @Option(
            names = "--protocols",
            split = ",",
            defaultValue = "Z,D,S",
            description = "Which of them (${DEFAULT-VALUE}).")
    private List<Protocol> protocols;

    @Option(names = "--json", paramLabel = "FILE", description = "Write everything there, as JSON.")
    private Path json;

    @Option(
            names = "--base",
            paramLabel = "DIR",
            description = "S+base starts from this model, or the one that is 'shipped'; else from one that"
                    + " has learned from the sets of --z-train without the blog.")
    private String base;

    @Option(
            names = "--z-train",
            split = ",",
            paramLabel = "SET",
            defaultValue =
                    "blog_dylan,blog_dork,blog_drizzle,blog_dottorblaster,youtube_tubespam,sms_spam,foxnews_comments",
            description = "What Z learns from (${DEFAULT-VALUE}).")
    private List<String> train;

    @Option(
            names = "--z-test",
            split = ",",
            paramLabel = "SET",
            defaultValue = "blog_caffeinated,blog_lucas,blog_minor,blog_wxr,blog_haacked,datacamp_comments",
            description = "What Z measures on (${DEFAULT-VALUE}).")
    private List<String> test;

    private final Clock clock = Clock.systemUTC();
    private final Reader reader = new Reader();
    private final Map<Set<String>, Model> bases = new HashMap<>();

    @Override
    public Integer call() throws Exception {
        check();
        LabelledSets sets = LabelledSets.in(data);
        Map<String, List<TrialResultSource>> plan = plan(sets);
        Map<String, ProtocolFigures> figures = new LinkedHashMap<>();
        PrintWriter out = spec.commandLine().getOut();
        for (Map.Entry<String, List<TrialResultSource>> protocol : plan.entrySet()) {
            List<TrialResult> results = new ArrayList<>();
            for (TrialResultSource source : protocol.getValue()) {
                results.add(source.run());
            }
            ProtocolFigures found = ProtocolFigures.of(results);
            figures.put(protocol.getKey(), found);
            ProtocolTable.print(protocol.getKey(), found, out);
            write(figures); // what is done is not lost where the next one fails
        }
        return 0;
    }

    private void check() throws IOException {
        Set<String> both = new TreeSet<>(train);
        both.retainAll(test);
        if (!both.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Z must not measure on what it learns from: " + String.join(", ", both));
        }
        if (json != null && !Files.isDirectory(json.toAbsolutePath().getParent())) {
            throw new NoSuchFileException(json.toAbsolutePath().getParent().toString());
        }
    }

    /** What is to be run for each protocol; found before anything is trained, so that a wrong name is told at once. */
    private Map<String, List<TrialResultSource>> plan(LabelledSets sets) throws Exception {
        Set<Protocol> wanted = EnumSet.copyOf(protocols);
        Map<String, List<TrialResultSource>> plan = new LinkedHashMap<>();
        if (wanted.contains(Protocol.Z)) {
            plan.put("Z", List.of(cold(unseenSites(sets))));
        }
        if (wanted.contains(Protocol.D)) {
            plan.put("D", List.of(cold(Trial.manyBlogs(blogs(sets)))));
        }
        if (wanted.contains(Protocol.S)) {
            Map<String, Trial> histories = histories(sets);
            plan.put("S", histories.values().stream().map(this::cold).toList());
            List<TrialResultSource> warm = warm(histories, sets);
            if (!warm.isEmpty()) {
                plan.put(WARM, warm);
            }
        }
        return plan;
    }

    private Trial unseenSites(LabelledSets sets) throws BadLineException {
        List<String> missing =
                train.stream().filter(set -> !sets.names().contains(set)).toList();
        if (!missing.isEmpty()) { // with fewer sets it would be another protocol
            throw new IllegalArgumentException(
                    "sets of --z-train are not in " + data + ": " + String.join(", ", missing));
        }
        Map<String, List<Example>> tests = sets.of(test);
        if (tests.isEmpty()) {
            throw new IllegalArgumentException("no set of --z-test is in " + data);
        }
        test.stream()
                .filter(set -> !tests.containsKey(set))
                .forEach(set -> say("Z leaves out " + set + ", which is not in " + data));
        return Trial.unseenSites(sets.of(train), tests);
    }

    private Map<String, List<Example>> blogs(LabelledSets sets) throws BadLineException {
        Map<String, List<Example>> blogs =
                sets.of(sets.names().stream().filter(ProtocolFigures::isBlog).toList());
        if (blogs.isEmpty()) {
            throw new IllegalArgumentException("no set in " + data + " is named blog_...");
        }
        return blogs;
    }

    private Map<String, Trial> histories(LabelledSets sets) throws BadLineException {
        Map<String, Trial> histories = new LinkedHashMap<>();
        blogs(sets)
                .forEach((blog, examples) ->
                        Trial.ownHistory(blog, examples).ifPresent(trial -> histories.put(blog, trial)));
        if (histories.isEmpty()) {
            throw new IllegalArgumentException("no blog in " + data + " has 40 of both labels");
        }
        return histories;
    }

    private List<TrialResultSource> warm(Map<String, Trial> histories, LabelledSets sets) throws Exception {
        if (base != null) {
            Model named = Models.named(base);
            return histories.values().stream()
                    .map(trial -> run(WARM, trial, () -> Trainers.on(named)))
                    .toList();
        }
        Map<String, List<Example>> known = sets.of(train);
        if (known.isEmpty()) {
            say("S is not started from a base: no set of --z-train is in " + data + ", and --base names no model");
            return Collections.emptyList();
        }
        List<TrialResultSource> warm = new ArrayList<>();
        histories.forEach((blog, trial) -> {
            if (known.keySet().equals(Set.of(blog))) {
                say("S is not started from a base on " + blog + ": --z-train has no other set");
            } else {
                warm.add(run(WARM, trial, () -> Trainers.on(without(blog, known))));
            }
        });
        return warm;
    }

    /** A model that has learned from everything known but a blog; made once for all blogs that are not known. */
    private Model without(String blog, Map<String, List<Example>> known) {
        Map<String, List<Example>> rest = new LinkedHashMap<>(known);
        rest.remove(blog);
        return bases.computeIfAbsent(Set.copyOf(rest.keySet()), names -> {
            say("A base learns from " + names.stream().sorted().collect(Collectors.joining(", ")));
            List<Example> examples =
                    rest.values().stream().flatMap(List::stream).toList();
            return Trainers.standard().train(new Examples(examples, reader), SEED);
        });
    }

    private TrialResultSource cold(Trial trial) {
        return run("", trial, Trainers::standard);
    }

    private TrialResultSource run(String how, Trial trial, Callable<Trainer> trainer) {
        return () -> {
            Instant begun = clock.instant();
            TrialResult result = TrialResult.of(trial, trainer.call(), reader);
            say(trial.name() + (how.isEmpty() ? "" : " (" + how + ")") + ": "
                    + ChronoUnit.SECONDS.between(begun, clock.instant()) + " s");
            return result;
        };
    }

    private void write(Map<String, ProtocolFigures> figures) throws IOException {
        if (json == null) {
            return;
        }
        Map<String, Object> everything = new LinkedHashMap<>();
        everything.put("gatepost", Versions.gatepost());
        everything.put("machine", Bench.machine());
        everything.put("base", Optional.ofNullable(base).orElse("trained on --z-train without the blog"));
        everything.put("protocols", figures);
        Files.write(json, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(everything));
    }

    private void say(String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
    }

    enum Protocol {
        Z,
        D,
        S
    }

    /** A trial that can be run. */
    private interface TrialResultSource {
        TrialResult run() throws Exception;
    }
}
