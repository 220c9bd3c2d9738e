package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.gatepost.signals.Direction;

/**
 * Dense values to learn from; the arrays are shared, not copied.
 *
 * @param columns what each value is called
 * @param directions what more of each column may say
 * @param rows one array a row; NaN where a value could not be observed
 * @param weights what an error on a row costs
 */
public record Table(
        List<String> columns, List<Direction> directions, double[][] rows, boolean[] spam, double[] weights) {

    /** The rows that are wanted. */
    public Table where(IntPredicate wanted) {
        int[] chosen = IntStream.range(0, rows.length).filter(wanted).toArray();
        List<double[]> some = new ArrayList<>(chosen.length);
        boolean[] labels = new boolean[chosen.length];
        double[] costs = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            some.add(rows[chosen[i]]);
            labels[i] = spam[chosen[i]];
            costs[i] = weights[chosen[i]];
        }
        return new Table(columns, directions, some.toArray(double[][]::new), labels, costs);
    }

    /** Whether both labels occur. */
    public boolean hasBothLabels() {
        boolean first = spam.length > 0 && spam[0];
        return IntStream.range(0, spam.length).anyMatch(i -> spam[i] != first);
    }

    public int size() {
        return rows.length;
    }
}
