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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.ObjectMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.gatepost.training.ProtocolFigures;
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
    private List<ProtocolPlan.Protocol> protocols;

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

    @Override
    public Integer call() throws Exception {
        check();
        Map<String, List<ProtocolPlan.Run>> plan =
                new ProtocolPlan(LabelledSets.in(data), train, test, base, this::say).of(EnumSet.copyOf(protocols));
        Map<String, ProtocolFigures> figures = new LinkedHashMap<>();
        PrintWriter out = spec.commandLine().getOut();
        for (Map.Entry<String, List<ProtocolPlan.Run>> protocol : plan.entrySet()) {
            List<TrialResult> results = new ArrayList<>();
            for (ProtocolPlan.Run run : protocol.getValue()) {
                Instant begun = clock.instant();
                results.add(run.go());
                say(run.name() + ": " + ChronoUnit.SECONDS.between(begun, clock.instant()) + " s");
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
}
