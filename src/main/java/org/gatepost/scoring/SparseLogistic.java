package org.gatepost.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression on sparse features by coordinate descent in the dual (Yu, Huang and Lin, "Dual coordinate descent
 * methods for logistic regression and maximum entropy models", Machine Learning 85, 2011, algorithm 5), with a cost of
 * its own for each example. Ours, since liblinear for Java has no weights for examples, and the sets that models are
 * trained on differ in size by a hundred.
 */
final class SparseLogistic {
    private static final int MOST_PASSES = 40;
    private static final int MOST_NEWTON_STEPS = 30;
    private static final double ENOUGH = 0.01;

    private final List<float[]> weights;
    private double bias;

    private SparseLogistic(List<float[]> weights) {
        this.weights = weights;
    }

    /** One training example: a vector for each space, and what an error on it costs. */
    record Row(List<SparseVector> vectors, boolean spam, double cost) {}

    /** Fits weights for spaces of the given sizes. The same rows and seed give the same weights. */
    static SparseLogistic fit(List<Row> rows, int[] sizes, long seed) {
        SparseLogistic fit =
                new SparseLogistic(Arrays.stream(sizes).mapToObj(float[]::new).toList());
        fit.descend(rows, new Random(seed));
        return fit;
    }

    List<float[]> weights() {
        return weights;
    }

    double bias() {
        return bias;
    }

    double logOdds(List<SparseVector> vectors) {
        double sum = bias;
        for (int i = 0; i < vectors.size(); i++) {
            sum += vectors.get(i).dot(weights.get(i));
        }
        return sum;
    }

    private void descend(List<Row> rows, Random random) {
        int n = rows.size();
        int[] order = new int[n];
        double[] alpha = new double[n];
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            Row row = rows.get(i);
            order[i] = i;
            alpha[i] = Math.min(0.001 * row.cost(), 1e-8);
            squares[i] = 1; // the bias is a feature of value one
            for (SparseVector vector : row.vectors()) {
                squares[i] += vector.squaredLength();
            }
            add(row, row.spam() ? alpha[i] : -alpha[i]);
        }
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            shuffle(order, random);
            double largest = 0;
            for (int i : order) {
                Row row = rows.get(i);
                if (row.cost() <= 0) {
                    continue;
                }
                double sign = row.spam() ? 1 : -1;
                double before = alpha[i];
                double margin = sign * logOdds(row.vectors());
                double after = minimum(before, row.cost(), squares[i], margin);
                if (Math.abs(after - before) > 1e-12) {
                    largest = Math.max(largest, Math.abs(after - before) / row.cost());
                    alpha[i] = after;
                    add(row, sign * (after - before));
                }
            }
            if (largest < ENOUGH) {
                break;
            }
        }
    }

    /**
     * The alpha in (0, cost) that minimises the dual along one coordinate. The derivative there is {@code
     * margin + squares·(alpha - before) + ln(alpha / (cost - alpha))}, which grows; Newton's steps are kept in the open
     * interval by halving the way to its ends.
     */
    private static double minimum(double before, double cost, double squares, double margin) {
        double low = 0;
        double high = cost;
        double alpha = Math.max(before, 1e-12 * cost);
        for (int step = 0; step < MOST_NEWTON_STEPS; step++) {
            double gradient = margin + squares * (alpha - before) + Math.log(alpha / (cost - alpha));
            if (Math.abs(gradient) < 1e-4) {
                break;
            }
            if (gradient > 0) {
                high = alpha;
            } else {
                low = alpha;
            }
            double curvature = squares + cost / (alpha * (cost - alpha));
            double next = alpha - gradient / curvature;
            alpha = next > low && next < high ? next : (low + high) / 2;
            alpha = Math.min(Math.max(alpha, 1e-12 * cost), cost * (1 - 1e-12));
        }
        return alpha;
    }

    private void add(Row row, double amount) {
        bias += amount;
        for (int i = 0; i < row.vectors().size(); i++) {
            SparseVector vector = row.vectors().get(i);
            float[] some = weights.get(i);
            int[] indices = vector.indices();
            float[] values = vector.values();
            for (int j = 0; j < indices.length; j++) {
                some[indices[j]] += (float) (amount * values[j]);
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
