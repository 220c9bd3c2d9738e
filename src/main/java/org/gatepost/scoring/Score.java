package org.gatepost.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * How likely a submission is spam, and why. The sum of {@code base} and all contributions is the log-odds of the
 * probability: the explanation is the computation.
 *
 * @param base log-odds before anything was observed
 * @param contributions one for each signal of the model, strongest first
 */
public record Score(double base, List<Contribution> contributions) {
    /** No model is surer than this, so that a probability read back from a decimal still gives its log-odds. */
    public static final double MOST_LOG_ODDS = 12;

    public Score {
        contributions = contributions.stream()
                .sorted(Comparator.comparingDouble(c -> -Math.abs(c.logOdds())))
                .toList();
        double sum = sum(base, contributions);
        if (!(Math.abs(sum) <= MOST_LOG_ODDS + 1e-9)) {
            throw new IllegalArgumentException("log-odds out of range: " + sum);
        }
    }

    /** Log-odds of spam, within ±{@value #MOST_LOG_ODDS}. */
    public double logOdds() {
        return sum(base, contributions);
    }

    /** Calibrated probability of spam, strictly between 0 and 1. */
    public double probability() {
        return 1 / (1 + Math.exp(-logOdds()));
    }

    private static double sum(double base, List<Contribution> contributions) {
        double sum = base;
        for (Contribution contribution : contributions) {
            sum += contribution.logOdds();
        }
        return sum;
    }
}
