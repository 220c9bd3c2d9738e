package org.gatepost.scoring.weka;

import java.util.Arrays;

import weka.classifiers.AbstractClassifier;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.WeightedInstancesHandler;

import org.gatepost.signals.Direction;

/**
 * A regression stump over columns that hold small whole numbers, the weak learner for Weka's LogitBoost: one pass over
 * the rows fills a histogram for every column, where Weka's own DecisionStump sorts every column anew in each round.
 * Leaves are shrunk towards zero; rows without a value get none; columns may be held to a direction.
 */
final class BinnedStump extends AbstractClassifier implements WeightedInstancesHandler {
    private static final long serialVersionUID = 1;

    private final int[] sizes;
    private final Direction[] directions;
    private final double shrinkage;
    private final double leastWeight;

    private int column;
    private int cut;
    private double below;
    private double above;

    /**
     * @param sizes how many different values each column has
     * @param directions what the upper side of each column may say
     * @param shrinkage weight added to each leaf in favour of zero
     * @param leastWeight a leaf must weigh this much
     */
    BinnedStump(int[] sizes, Direction[] directions, double shrinkage, double leastWeight) {
        this.sizes = sizes;
        this.directions = directions;
        this.shrinkage = shrinkage;
        this.leastWeight = leastWeight;
    }

    @Override
    public void buildClassifier(Instances rows) {
        int columns = sizes.length;
        double[][] sums = new double[columns][];
        double[][] weights = new double[columns][];
        for (int j = 0; j < columns; j++) {
            sums[j] = new double[sizes[j]];
            weights[j] = new double[sizes[j]];
        }
        int target = rows.classIndex();
        for (Instance row : rows) {
            double weight = row.weight();
            double weighted = weight * row.value(target);
            for (int j = 0; j < columns; j++) {
                double value = row.value(j);
                if (!Double.isNaN(value)) {
                    sums[j][(int) value] += weighted;
                    weights[j][(int) value] += weight;
                }
            }
        }
        double best = -1;
        for (int j = 0; j < columns; j++) {
            double gain = cut(j, sums[j], weights[j], best);
            best = Math.max(best, gain);
        }
    }

    /** Finds the best cut of a column and keeps it where it beats the best so far. */
    private double cut(int candidate, double[] sums, double[] weights, double best) {
        double allSum = Arrays.stream(sums).sum();
        double allWeight = Arrays.stream(weights).sum();
        double leftSum = 0;
        double leftWeight = 0;
        double found = best;
        for (int i = 0; i + 1 < sums.length; i++) {
            leftSum += sums[i];
            leftWeight += weights[i];
            double rightSum = allSum - leftSum;
            double rightWeight = allWeight - leftWeight;
            if (leftWeight < leastWeight || rightWeight < leastWeight) {
                continue;
            }
            double left = leftSum / (leftWeight + shrinkage);
            double right = rightSum / (rightWeight + shrinkage);
            double gain = left * leftSum + right * rightSum;
            if (gain > found && directions[candidate].allows(right - left)) {
                found = gain;
                column = candidate;
                cut = i;
                below = left;
                above = right;
            }
        }
        return found;
    }

    @Override
    public double classifyInstance(Instance row) {
        double value = row.value(column);
        if (Double.isNaN(value)) {
            return 0;
        }
        return value <= cut ? below : above;
    }

    /** Adds this stump, times a factor, to the steps of its column. */
    void addTo(double[][] steps, double factor) {
        for (int i = 0; i < steps[column].length; i++) {
            steps[column][i] += factor * (i <= cut ? below : above);
        }
    }
}
