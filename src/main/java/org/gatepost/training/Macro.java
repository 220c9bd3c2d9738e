package org.gatepost.training;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The plain mean over sets, each counting alike whatever its size. Shares are from 0 to 1.
 *
 * @param sets how many
 * @param decided what the default thresholds did
 */
public record Macro(
        int sets,
        Double auc,
        Double recallAt01,
        Double recallAt05,
        Double recallAt1,
        Double f1,
        Held oracle,
        Held honest,
        Held decided,
        Double brier,
        Double calibrationError) {
    /** With fewer of one label a set's figures jump by whole examples. */
    private static final int FEWEST_OF_A_LABEL = 10;

    /** The mean over the sets that have at least 10 of both labels; nothing where none has. */
    static Optional<Macro> of(Collection<SetFigures> all) {
        List<SetFigures> sets = all.stream()
                .filter(set -> Math.min(set.figures().spam(), set.figures().ham()) >= FEWEST_OF_A_LABEL)
                .toList();
        if (sets.isEmpty()) {
            return Optional.empty();
        }
        List<Figures> figures = sets.stream().map(SetFigures::figures).toList();
        return Optional.of(new Macro(
                sets.size(),
                mean(figures, Figures::auc),
                mean(figures, Figures::recallAt01),
                mean(figures, Figures::recallAt05),
                mean(figures, Figures::recallAt1),
                mean(figures, Figures::f1),
                mean(sets.stream().map(SetFigures::oracle).toList()),
                mean(sets.stream().map(SetFigures::honest).toList()),
                mean(figures.stream()
                        .map(f -> new Held(f.held(), f.hamRejected(), f.spamPublished()))
                        .toList()),
                mean(figures, Figures::brier),
                mean(figures, Figures::calibrationError)));
    }

    private static Held mean(List<Held> some) {
        return new Held(mean(some, Held::held), mean(some, Held::hamRejected), mean(some, Held::spamPublished));
    }

    private static <T> Double mean(List<T> some, Function<T, Double> figure) {
        return some.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
