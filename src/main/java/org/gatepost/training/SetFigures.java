package org.gatepost.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a trial went on one of its sets.
 *
 * @param figures with the decisions at the default thresholds among them
 * @param oracle at thresholds chosen on the very scores they are measured on: a bound
 * @param honest at thresholds chosen on what was kept out of training
 * @param kinds by kind of submission
 */
public record SetFigures(Figures figures, Held oracle, Held honest, Map<String, Figures> kinds) {

    static SetFigures of(List<Assessed> assessed, Ranking.Band chosen) {
        Ranking ranking = Ranking.of(assessed);
        return new SetFigures(
                Figures.of(assessed),
                Held.at(Held.promise(ranking), ranking),
                Held.at(chosen, ranking),
                kinds(assessed));
    }

    static Map<String, Figures> kinds(List<Assessed> assessed) {
        Map<String, Figures> kinds = new TreeMap<>();
        assessed.stream()
                .collect(Collectors.groupingBy(
                        one -> one.example().submission().kind().word()))
                .forEach((kind, some) -> kinds.put(kind, Figures.of(some)));
        return kinds;
    }
}
