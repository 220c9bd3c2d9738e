package org.gatepost.scoring;

import java.util.List;

/** A sum of curves, one for each column of the table it was fitted to. */
public record Additive(double base, List<Curve> curves) {

    double logOdds(double[] row) {
        double sum = base;
        for (int i = 0; i < row.length; i++) {
            sum += curves.get(i).at(row[i]);
        }
        return sum;
    }

    /** The sum stretched and moved: {@code slope · sum + offset}. */
    Additive calibrated(double slope, double offset) {
        return new Additive(
                base * slope + offset, curves.stream().map(c -> c.scaled(slope)).toList());
    }
}
