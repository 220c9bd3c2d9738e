package org.gatepost.scoring;

import java.util.Arrays;

/**
 * Features of a text: indices in ascending order, each with a positive weight. The arrays are not copied: vectors are
 * made by the hundred thousand and never changed.
 */
record SparseVector(int[] indices, float[] values) {

    SparseVector {
        if (indices.length != values.length) {
            throw new IllegalArgumentException("as many values as indices");
        }
    }

    double dot(float[] weights) {
        double sum = 0;
        for (int i = 0; i < indices.length; i++) {
            sum += weights[indices[i]] * values[i];
        }
        return sum;
    }

    double squaredLength() {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseVector vector
                && Arrays.equals(indices, vector.indices)
                && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(indices) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "SparseVector[" + indices.length + " features]";
    }
}
