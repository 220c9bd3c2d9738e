package org.gatepost.scoring;

import java.util.Arrays;

/**
 * Stretches and moves log-odds so that they tell the truth on a blog never seen (Platt, "Probabilistic outputs for support
 * vector machines", 1999). Affine, so that a sum stays a sum. How much of a set is spam differs wildly between sets and says
 * nothing about the next blog, so each set has an offset of its own that is drawn to the common one, and only the stretch
 * and the common offset are kept.
 */
record Calibration(double slope, double offset) {
    private static final double SLOPE_RIDGE = 1;
    private static final double OFFSET_RIDGE = 0.1;
    private static final double SET_RIDGE = 1;

    /** A slope that is not positive would turn scores around: then nothing was learned, and nothing is claimed. */
    private static final double LEAST_SLOPE = 1e-3;

    /**
     * Fits to scores that were made without knowing the labels.
     *
     * @param sets number of the set that each score is from
     */
    static Calibration fit(double[] scores, boolean[] spam, double[] weights, int[] sets) {
        int most = Arrays.stream(sets).max().orElse(0);
        double[][] rows = new double[scores.length][most + 3];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = scores[i];
            rows[i][1] = 1;
            rows[i][2 + sets[i]] = 1;
        }
        double[] prior = new double[most + 3];
        prior[0] = 1;
        double[] ridge = new double[most + 3];
        Arrays.fill(ridge, SET_RIDGE);
        ridge[0] = SLOPE_RIDGE;
        ridge[1] = OFFSET_RIDGE;
        double[] beta = PriorLogistic.fit(rows, spam, weights, prior, ridge);
        return new Calibration(Math.max(LEAST_SLOPE, beta[0]), beta[1]);
    }
}
