package org.gatepost.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gatepost.scoring.Model;
import org.gatepost.scoring.Trainer;
import org.gatepost.signals.Reader;
import org.gatepost.submission.Example;

/** A trial that was run: the model it led to, and what that model says of the rest. */
public record TrialResult(Trial trial, String model, List<Assessed> validation, Map<String, List<Assessed>> tests) {
    private static final long SEED = 1;
    private static final String VALIDATION = "";

    /** Trains and assesses. What is assessed is each site's stream in its order; what was learned from is not in it. */
    public static TrialResult of(Trial trial, Trainer trainer, Reader reader) {
        Model model = trainer.train(new Examples(trial.train(), reader), SEED);
        Map<Example, String> groups = new IdentityHashMap<>(); // rows of a set may equal each other
        List<Example> unseen = new ArrayList<>(trial.validation());
        trial.validation().forEach(example -> groups.put(example, VALIDATION));
        new TreeMap<>(trial.tests()).forEach((set, examples) -> {
            unseen.addAll(examples);
            examples.forEach(example -> groups.put(example, set));
        });
        Map<String, List<Assessed>> found = new HashMap<>();
        for (Assessed one : Assessment.inStreams(model, reader).assess(Examples.inStreamOrder(unseen))) {
            found.computeIfAbsent(groups.get(one.example()), name -> new ArrayList<>())
                    .add(one);
        }
        List<Assessed> validation = found.getOrDefault(VALIDATION, List.of());
        found.remove(VALIDATION);
        return new TrialResult(trial, model.id(), validation, new TreeMap<>(found));
    }

    /** The thresholds that keep their promise on what was kept out of training. */
    Ranking.Band chosen() {
        return Held.promise(Ranking.of(validation));
    }
}
