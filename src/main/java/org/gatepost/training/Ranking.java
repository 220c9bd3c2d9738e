package org.gatepost.training;

import java.util.Arrays;
import java.util.List;

/** How well scores put spam above ham, whatever the thresholds. */
public final class Ranking {
    private final double[] ham;
    private final double[] spam;

    public Ranking(List<Scored> scored) {
        ham = scored.stream()
                .filter(s -> !s.spam())
                .mapToDouble(Scored::probability)
                .sorted()
                .toArray();
        spam = scored.stream()
                .filter(Scored::spam)
                .mapToDouble(Scored::probability)
                .sorted()
                .toArray();
    }

    static Ranking of(List<Assessed> labelled) {
        return new Ranking(labelled.stream()
                .map(one -> new Scored(one.score().probability(), one.example().isSpam()))
                .toList());
    }

    /** A figure, or null where it is not defined. */
    static Double defined(double value) {
        return Double.isNaN(value) ? null : value;
    }

    public int ham() {
        return ham.length;
    }

    public int spam() {
        return spam.length;
    }

    /** Whether there are examples of both labels; without, nothing is ranked. */
    public boolean isDefined() {
        return ham.length > 0 && spam.length > 0;
    }

    /** Area under the ROC curve: the chance that a spam scores above a ham, ties counting half; NaN where undefined. */
    public double auc() {
        if (!isDefined()) {
            return Double.NaN;
        }
        double above = 0;
        for (double score : spam) {
            int below = lowerBound(ham, score);
            int upTo = upperBound(ham, score);
            above += below + (upTo - below) / 2.0;
        }
        return above / ((double) ham.length * spam.length);
    }

    /** The largest share of spam found at a threshold at which at most the given share of ham is flagged. */
    public double recallAt(double falsePositives) {
        if (!isDefined()) {
            return Double.NaN;
        }
        int allowed = (int) Math.floor(falsePositives * ham.length + 1e-9);
        // Everything above the (allowed+1)-th highest ham may be flagged.
        double limit = allowed >= ham.length ? Double.NEGATIVE_INFINITY : ham[ham.length - 1 - allowed];
        return (double) (spam.length - upperBound(spam, limit)) / spam.length;
    }

    /** The tightest thresholds that keep the shares of wrongly rejected ham and wrongly published spam on these scores. */
    public Band band(double hamRejected, double spamPublished) {
        int rejectable = (int) Math.floor(hamRejected * ham.length + 1e-9);
        double limit = ham.length == 0 ? Double.NEGATIVE_INFINITY : ham[ham.length - 1 - rejectable];
        double[] all = new double[ham.length + spam.length];
        System.arraycopy(ham, 0, all, 0, ham.length);
        System.arraycopy(spam, 0, all, ham.length, spam.length);
        double reject = Arrays.stream(all).filter(s -> s > limit).min().orElse(Double.POSITIVE_INFINITY);
        int publishable = (int) Math.floor(spamPublished * spam.length + 1e-9);
        double publish = spam.length == 0 ? Double.NEGATIVE_INFINITY : spam[publishable];
        return new Band(Math.min(publish, reject), reject);
    }

    /** What happens at thresholds. */
    public Outcome at(Band band) {
        int heldHam = between(ham, band);
        int heldSpam = between(spam, band);
        double total = Math.max(1, ham.length + spam.length);
        return new Outcome(
                (heldHam + heldSpam) / total,
                share(ham.length - lowerBound(ham, band.rejectFrom()), ham.length),
                share(lowerBound(spam, band.publishBelow()), spam.length));
    }

    private static int between(double[] scores, Band band) {
        return Math.max(0, lowerBound(scores, band.rejectFrom()) - lowerBound(scores, band.publishBelow()));
    }

    private static double share(int some, int all) {
        return all == 0 ? Double.NaN : (double) some / all;
    }

    private static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int upperBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Publish below one, reject from the other. */
    public record Band(double publishBelow, double rejectFrom) {}

    /**
     * What thresholds did.
     *
     * @param held share of all examples between them
     * @param hamRejected share of ham at or above the upper one; NaN without ham
     * @param spamPublished share of spam below the lower one; NaN without spam
     */
    public record Outcome(double held, double hamRejected, double spamPublished) {}
}
