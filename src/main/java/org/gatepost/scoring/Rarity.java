package org.gatepost.scoring;

/**
 * Inverse document frequency of hashed features: {@code ln((n + 1) / (df + 1)) + 1}, smoothed so that a feature never
 * seen is rare and not infinite. Kept in steps of 1/16 in a byte each, since more precision changes nothing.
 */
final class Rarity {
    private static final double STEPS = 16;

    private final byte[] steps;

    Rarity(byte[] steps) {
        this.steps = steps;
    }

    /** Rarity of features of which the number of documents they occur in is known. */
    static Rarity of(int[] documents, int total) {
        byte[] steps = new byte[documents.length];
        for (int i = 0; i < steps.length; i++) {
            double rarity = Math.log((total + 1.0) / (documents[i] + 1.0)) + 1;
            steps[i] = (byte) Math.min(255, Math.round(rarity * STEPS));
        }
        return new Rarity(steps);
    }

    double of(int feature) {
        return (steps[feature] & 0xff) / STEPS;
    }

    int size() {
        return steps.length;
    }

    byte[] steps() {
        return steps;
    }

    /** The vector with each feature weighed, scaled to length one. */
    SparseVector weigh(SparseVector counts) {
        float[] values = new float[counts.values().length];
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (counts.values()[i] * of(counts.indices()[i]));
            squares += values[i] * values[i];
        }
        float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
        return new SparseVector(counts.indices(), values);
    }
}
