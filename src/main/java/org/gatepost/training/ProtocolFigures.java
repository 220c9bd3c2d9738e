package org.gatepost.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.gatepost.submission.Example;

/**
 * What a protocol led to.
 *
 * @param sets by set that was measured on
 * @param kinds by kind over all sets, linkbacks being few in each; empty where the sets were scored by different models,
 *     whose scores do not compare
 * @param macro mean over the sets; null where none has enough of both labels
 * @param macroBlogs the same over blogs
 */
public record ProtocolFigures(
        List<Learned> trials, Map<String, SetFigures> sets, Map<String, Figures> kinds, Macro macro, Macro macroBlogs) {
    private static final String BLOG = "blog_";

    /** Whether a set is one blog's own, by its name. */
    public static boolean isBlog(String set) {
        return set.startsWith(BLOG);
    }

    /** Figures of the trials of one protocol. */
    public static ProtocolFigures of(List<TrialResult> results) {
        Map<String, SetFigures> sets = new TreeMap<>();
        for (TrialResult result : results) {
            Ranking.Band chosen = result.chosen();
            result.tests().forEach((set, assessed) -> sets.put(set, SetFigures.of(assessed, chosen)));
        }
        return new ProtocolFigures(
                results.stream().map(Learned::of).toList(),
                sets,
                results.size() == 1 ? pooled(results.get(0).tests().values()) : Map.of(),
                macro(sets, set -> true),
                macro(sets, ProtocolFigures::isBlog));
    }

    private static Map<String, Figures> pooled(Collection<List<Assessed>> tests) {
        List<Assessed> all = new ArrayList<>();
        tests.forEach(all::addAll);
        return SetFigures.kinds(all);
    }

    private static Macro macro(Map<String, SetFigures> sets, Predicate<String> wanted) {
        return Macro.of(sets.entrySet().stream()
                        .filter(set -> wanted.test(set.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                .orElse(null);
    }

    /**
     * What a trial learned from, and the thresholds chosen on what it kept out.
     *
     * @param publishBelow null where nothing would be published; rejectFrom null where nothing would be rejected
     */
    public record Learned(
            String name,
            String model,
            int trainSpam,
            int trainHam,
            int validationSpam,
            int validationHam,
            Double publishBelow,
            Double rejectFrom) {

        static Learned of(TrialResult result) {
            Trial trial = result.trial();
            int trainSpam = spam(trial.train());
            int validationSpam = spam(trial.validation());
            Ranking.Band chosen = result.chosen();
            return new Learned(
                    trial.name(),
                    result.model(),
                    trainSpam,
                    trial.train().size() - trainSpam,
                    validationSpam,
                    trial.validation().size() - validationSpam,
                    finite(chosen.publishBelow()),
                    finite(chosen.rejectFrom()));
        }

        private static int spam(List<Example> examples) {
            return (int) examples.stream().filter(Example::isSpam).count();
        }

        private static Double finite(double threshold) {
            return Double.isInfinite(threshold) ? null : threshold;
        }
    }
}
