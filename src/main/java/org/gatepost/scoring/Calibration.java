package org.gatepost.scoring;

/**
 * Stretches and moves log-odds so that they tell the truth (Platt, "Probabilistic outputs for support vector machines",
 * 1999, with his prior on the targets). Affine, so that a sum stays a sum.
 */
record Calibration(double slope, double offset) {
    private static final int STEPS = 60;

    /** Fits by Newton's method on scores that were made without knowing the labels. */
    static Calibration fit(double[] scores, boolean[] spam, double[] weights) {
        double spamWeight = 0;
        double hamWeight = 0;
        for (int i = 0; i < scores.length; i++) {
            if (spam[i]) {
                spamWeight += weights[i];
            } else {
                hamWeight += weights[i];
            }
        }
        double high = (spamWeight + 1) / (spamWeight + 2);
        double low = 1 / (hamWeight + 2);
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double g0 = 0;
            double g1 = 0;
            double h00 = 1e-6;
            double h01 = 0;
            double h11 = 1e-6;
            for (int i = 0; i < scores.length; i++) {
                double p = 1 / (1 + Math.exp(-(slope * scores[i] + offset)));
                double error = weights[i] * (p - (spam[i] ? high : low));
                double curvature = weights[i] * Math.max(1e-9, p * (1 - p));
                g0 += error;
                g1 += error * scores[i];
                h00 += curvature;
                h01 += curvature * scores[i];
                h11 += curvature * scores[i] * scores[i];
            }
            double determinant = h00 * h11 - h01 * h01;
            double moveOffset = (h11 * g0 - h01 * g1) / determinant;
            double moveSlope = (h00 * g1 - h01 * g0) / determinant;
            double most = Math.max(Math.abs(moveOffset), Math.abs(moveSlope));
            double brake = most > 1 ? 1 / most : 1; // far from the minimum Newton's step overshoots
            offset -= brake * moveOffset;
            slope -= brake * moveSlope;
            if (most < 1e-8) {
                break;
            }
        }
        // A slope that is not positive would turn the scores around: then nothing was learned, and nothing is claimed.
        return slope > 0 ? new Calibration(slope, offset) : new Calibration(1e-3, offset);
    }
}
