package org.gatepost.policy;

/**
 * Where publish ends and reject begins, as probabilities of spam: publish below {@code publishBelow}, reject from
 * {@code rejectFrom}, hold between.
 */
public record Thresholds(double publishBelow, double rejectFrom) {

    /** Reject at 0.98, publish below 0.10. */
    public static final Thresholds DEFAULT = new Thresholds(0.10, 0.98);

    public Thresholds {
        if (!(publishBelow >= 0 && publishBelow <= rejectFrom && rejectFrom <= 1)) {
            throw new IllegalArgumentException(
                    "thresholds must satisfy 0 <= publish (" + publishBelow + ") <= reject (" + rejectFrom + ") <= 1");
        }
    }

    /**
     * Thresholds that make each decision the cheapest one in expectation. Rejecting costs {@code (1-p)·wrongRejection},
     * publishing {@code p·wrongPublication}, holding {@code review}, all in one unit, minutes of an editor's time, say
     * (Chow, "On optimum recognition error and reject tradeoff", 1970).
     */
    public static Thresholds ofCosts(Costs costs) {
        double publish = Math.min(1, costs.review() / costs.wrongPublication());
        double reject = Math.max(0, 1 - costs.review() / costs.wrongRejection());
        if (publish > reject) { // reviewing never pays: one threshold where the two errors cost the same
            double even = costs.wrongRejection() / (costs.wrongRejection() + costs.wrongPublication());
            return new Thresholds(even, even);
        }
        return new Thresholds(publish, reject);
    }
}
