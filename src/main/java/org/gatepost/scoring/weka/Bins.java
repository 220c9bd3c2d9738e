package org.gatepost.scoring.weka;

import java.util.Arrays;
import java.util.TreeSet;

/** Cuts a column into intervals that hold about equally many rows. */
final class Bins {
    static final int MOST = 24;

    private Bins() {}

    /** Upper ends (exclusive) of all intervals but the last, ascending. */
    static double[] edges(double[] column) {
        double[] sorted =
                Arrays.stream(column).filter(v -> !Double.isNaN(v)).sorted().toArray();
        TreeSet<Double> edges = new TreeSet<>();
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length <= MOST) {
            for (int i = 1; i < distinct.length; i++) {
                edges.add((distinct[i - 1] + distinct[i]) / 2);
            }
        } else {
            // half of the edges by rank, half by value among the distinct ones: long tails keep their own intervals
            for (int k = 1; k < MOST; k++) {
                edges.add(
                        k % 2 == 0
                                ? sorted[(int) ((long) sorted.length * k / MOST)]
                                : distinct[distinct.length * k / MOST]);
            }
            edges.remove(distinct[0]);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
