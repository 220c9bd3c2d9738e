package org.gatepost.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What one signal adds to the log-odds as a function of its value: steps over intervals, and a straight part over the
 * damped value. A value that cannot be observed adds nothing.
 *
 * @param signal id in the catalogue
 * @param edges upper ends (exclusive) of the intervals but the last, ascending
 * @param steps what each interval adds; one more than edges
 * @param slope what a standard deviation of the damped value adds
 * @param mean mean of the damped value in training
 * @param deviation its standard deviation; positive
 */
public record Curve(String signal, double[] edges, double[] steps, double slope, double mean, double deviation) {
    private static final double MOST_DEVIATIONS = 4;

    public Curve {
        if (steps.length != edges.length + 1) {
            throw new IllegalArgumentException("one step more than edges: " + signal);
        }
        if (!(deviation > 0)) {
            throw new IllegalArgumentException("deviation must be positive: " + signal);
        }
    }

    /** What a value adds. */
    public double at(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        return steps[interval(edges, value)] + slope * standardised(value, mean, deviation);
    }

    /** The index of the interval that a value falls into. */
    public static int interval(double[] edges, double value) {
        int at = Arrays.binarySearch(edges, value);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Counts have long tails: a second link says more than a twelfth. */
    public static double damped(double value) {
        return Math.signum(value) * Math.log1p(Math.abs(value));
    }

    /** How many standard deviations the damped value lies from the mean, within ±{@value #MOST_DEVIATIONS}. */
    public static double standardised(double value, double mean, double deviation) {
        double z = (damped(value) - mean) / deviation;
        return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, z));
    }

    /** The curve with everything multiplied. */
    public Curve scaled(double factor) {
        return new Curve(
                signal, edges, Arrays.stream(steps).map(s -> s * factor).toArray(), slope * factor, mean, deviation);
    }

    /** The curve with its slope changed. */
    Curve tilted(double amount) {
        return new Curve(signal, edges, steps, slope + amount, mean, deviation);
    }

    /** A curve over log-odds that only multiplies them, as far as damping and bounds allow. */
    static Curve straight(String signal, double slope) {
        int most = (int) TextModel.MOST_LOG_ODDS;
        double[] edges = IntStream.range(-2 * most, 2 * most)
                .mapToDouble(i -> i / 2.0 + 0.25)
                .toArray();
        double[] steps = IntStream.rangeClosed(-2 * most, 2 * most)
                .mapToDouble(i -> slope * i / 2.0)
                .toArray();
        return new Curve(signal, edges, steps, 0, 0, 1);
    }

    double standardised(double value) {
        return Double.isNaN(value) ? 0 : standardised(value, mean, deviation);
    }

    /** The curve with its steps moved. */
    public Curve raised(double amount) {
        return new Curve(
                signal, edges, Arrays.stream(steps).map(s -> s + amount).toArray(), slope, mean, deviation);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve curve
                && signal.equals(curve.signal)
                && Arrays.equals(edges, curve.edges)
                && Arrays.equals(steps, curve.steps)
                && slope == curve.slope
                && mean == curve.mean
                && deviation == curve.deviation;
    }

    @Override
    public int hashCode() {
        return signal.hashCode() * 31 + Arrays.hashCode(steps);
    }

    @Override
    public String toString() {
        return "Curve[" + signal + ", " + steps.length + " steps, slope " + slope + "]";
    }
}
