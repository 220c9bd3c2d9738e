package org.gatepost.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

/** Which trials the protocols ask for on a folder of sets, and what each starts from. */
final class ProtocolPlan {
    private static final String WARM = "S+base";
    private static final long SEED = 1;

    private final LabelledSets sets;
    private final List<String> train;
    private final List<String> test;
    private final String base;
    private final Consumer<String> say;
    private final Reader reader = new Reader();
    private final Map<Set<String>, Model> bases = new HashMap<>();

    /**
     * @param train sets that Z learns from, and the base of S where none is named
     * @param test sets that Z measures on
     * @param base the model that S+base starts from, or null
     * @param say hears of what is left out, and of bases that are trained
     */
    ProtocolPlan(LabelledSets sets, List<String> train, List<String> test, String base, Consumer<String> say) {
        this.sets = sets;
        this.train = train;
        this.test = test;
        this.base = base;
        this.say = say;
    }

    /**
     * What is to be run, by protocol; found before anything is trained, so that a wrong name is told at once.
     *
     * @throws IllegalArgumentException where the sets do not suffice for a protocol
     */
    Map<String, List<Run>> of(Set<Protocol> wanted) throws IOException, BadLineException {
        Map<String, List<Run>> plan = new LinkedHashMap<>();
        if (wanted.contains(Protocol.Z)) {
            plan.put("Z", List.of(cold(unseenSites())));
        }
        if (wanted.contains(Protocol.D)) {
            plan.put("D", List.of(cold(Trial.manyBlogs(blogs()))));
        }
        if (wanted.contains(Protocol.S)) {
            Map<String, Trial> histories = histories();
            plan.put("S", histories.values().stream().map(this::cold).toList());
            List<Run> warm = warm(histories);
            if (!warm.isEmpty()) {
                plan.put(WARM, warm);
            }
        }
        return plan;
    }

    private Trial unseenSites() throws BadLineException {
        List<String> missing =
                train.stream().filter(set -> !sets.names().contains(set)).toList();
        if (!missing.isEmpty()) { // with fewer sets it would be another protocol
            throw new IllegalArgumentException(
                    "sets of --z-train are not in " + sets.folder() + ": " + String.join(", ", missing));
        }
        Map<String, List<Example>> tests = sets.of(test);
        if (tests.isEmpty()) {
            throw new IllegalArgumentException("no set of --z-test is in " + sets.folder());
        }
        test.stream()
                .filter(set -> !tests.containsKey(set))
                .forEach(set -> say.accept("Z leaves out " + set + ", which is not in " + sets.folder()));
        return Trial.unseenSites(sets.of(train), tests);
    }

    private Map<String, List<Example>> blogs() throws BadLineException {
        Map<String, List<Example>> blogs =
                sets.of(sets.names().stream().filter(ProtocolFigures::isBlog).toList());
        if (blogs.isEmpty()) {
            throw new IllegalArgumentException("no set in " + sets.folder() + " is named blog_...");
        }
        return blogs;
    }

    private Map<String, Trial> histories() throws BadLineException {
        Map<String, Trial> histories = new LinkedHashMap<>();
        blogs().forEach((blog, examples) ->
                Trial.ownHistory(blog, examples).ifPresent(trial -> histories.put(blog, trial)));
        if (histories.isEmpty()) {
            throw new IllegalArgumentException("no blog in " + sets.folder() + " has 40 of both labels");
        }
        return histories;
    }

    private List<Run> warm(Map<String, Trial> histories) throws IOException, BadLineException {
        if (base != null) {
            Model named = Models.named(base);
            Set<String> seen = Models.learnedFrom(base);
            seen.retainAll(histories.keySet());
            if (!seen.isEmpty()) { // it may have learned what is measured
                say.accept("S+base tells too much: by its provenance the base has learned from "
                        + String.join(", ", seen));
            }
            return histories.values().stream()
                    .map(trial -> run(trial.name() + " from a base", trial, () -> Trainers.on(named)))
                    .toList();
        }
        Map<String, List<Example>> known = sets.of(train);
        if (known.isEmpty()) {
            say.accept("S is not started from a base: no set of --z-train is in " + sets.folder()
                    + ", and --base names no model");
            return List.of();
        }
        List<Run> warm = new ArrayList<>();
        histories.forEach((blog, trial) -> {
            if (known.keySet().equals(Set.of(blog))) {
                say.accept("S is not started from a base on " + blog + ": --z-train has no other set");
            } else {
                warm.add(run(trial.name() + " from a base", trial, () -> Trainers.on(without(blog, known))));
            }
        });
        return warm;
    }

    /** A model that has learned from everything known but a blog; made once for all blogs that are not known. */
    private Model without(String blog, Map<String, List<Example>> known) {
        Map<String, List<Example>> rest = new LinkedHashMap<>(known);
        rest.remove(blog);
        return bases.computeIfAbsent(Set.copyOf(rest.keySet()), names -> {
            say.accept("A base learns from " + names.stream().sorted().collect(Collectors.joining(", ")));
            List<Example> examples =
                    rest.values().stream().flatMap(List::stream).toList();
            return Trainers.standard().train(new Examples(examples, reader), SEED);
        });
    }

    private Run cold(Trial trial) {
        return run(trial.name(), trial, Trainers::standard);
    }

    private Run run(String name, Trial trial, Supplier<Trainer> trainer) {
        return new Run(name, () -> TrialResult.of(trial, trainer.get(), reader));
    }

    enum Protocol {
        Z,
        D,
        S
    }

    /** A trial that has yet to be run. */
    record Run(String name, Supplier<TrialResult> trial) {
        TrialResult go() {
            return trial.get();
        }
    }
}
