package org.gatepost.commands;

import java.util.Arrays;

/** Rates of some rounds, in rows a second. At least one. */
record Rates(double lowest, double median, double highest) {

    static Rates of(double... rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return new Rates(sorted[0], (sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[n - 1]);
    }
}
