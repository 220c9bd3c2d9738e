package org.gatepost.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a model is worth on data, never only pooled: a pooled figure mostly tells which set a row came from.
 *
 * @param model id of the model
 * @param overall all examples together
 * @param sets by data set
 * @param kinds by kind of submission
 * @param languages by language as the data tells it
 */
public record Evaluation(
        String model,
        Figures overall,
        Map<String, Figures> sets,
        Map<String, Figures> kinds,
        Map<String, Figures> languages) {

    /** Evaluates what was assessed; examples without a label do not count. */
    public static Evaluation of(String model, List<Assessed> assessed) {
        List<Assessed> labelled =
                assessed.stream().filter(a -> a.example().label().isPresent()).toList();
        return new Evaluation(
                model,
                Figures.of(labelled),
                by(labelled, a -> named(a.example().dataset())),
                by(labelled, a -> a.example().submission().kind().word()),
                by(labelled, a -> named(a.example().lang())));
    }

    private static String named(String name) {
        return name.isEmpty() ? "unknown" : name;
    }

    private static Map<String, Figures> by(List<Assessed> assessed, Function<Assessed, String> group) {
        Map<String, List<Assessed>> groups = assessed.stream()
                .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        Map<String, Figures> figures = new TreeMap<>();
        groups.forEach((name, some) -> figures.put(name, Figures.of(some)));
        return figures;
    }
}
