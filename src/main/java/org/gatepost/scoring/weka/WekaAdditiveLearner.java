package org.gatepost.scoring.weka;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;
import weka.classifiers.meta.LogitBoost;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

import org.gatepost.scoring.Additive;
import org.gatepost.scoring.AdditiveLearner;
import org.gatepost.scoring.Curve;
import org.gatepost.scoring.Table;
import org.gatepost.signals.Direction;

/**
 * The mean of two additive models that Weka fits to the same table: LogitBoost over stumps (Friedman, Hastie and
 * Tibshirani, "Additive logistic regression", 2000), which finds steps wherever they are, and ridge logistic regression
 * on damped, standardised values, which keeps its head where there are few rows. Both are sums over columns, and so is
 * their mean.
 */
public final class WekaAdditiveLearner implements AdditiveLearner {
    private static final double SHARE_OF_STEPS = 0.5;
    private static final int MOST_REFITS = 5;

    private final Settings settings;

    public WekaAdditiveLearner(Settings settings) {
        this.settings = settings;
        WekaHome.settle();
    }

    /**
     * How the stage is learned.
     *
     * @param rounds stumps that are boosted
     * @param learningRate how much of each stump is taken
     * @param shrinkage weight by which a stump's leaves are drawn to zero
     * @param leastWeight weight that a leaf must have
     * @param ridge of the logistic regression
     */
    public record Settings(int rounds, double learningRate, double shrinkage, double leastWeight, double ridge) {
        /** What measured best on blogs never seen: see the bench. */
        public static final Settings DEFAULT = new Settings(400, 0.1, 5, 5, 30);
    }

    @Override
    public Additive fit(Table table, long seed) {
        try {
            return mean(table, seed);
        } catch (Exception e) { // Weka declares no narrower one
            throw new IllegalStateException("Weka could not fit the additive stage", e);
        }
    }

    private Additive mean(Table table, long seed) throws Exception {
        int columns = table.columns().size();
        double[][] edges = new double[columns][];
        double[] means = new double[columns];
        double[] deviations = new double[columns];
        for (int j = 0; j < columns; j++) {
            int column = j;
            double[] values = IntStream.range(0, table.size())
                    .mapToDouble(i -> table.rows()[i][column])
                    .toArray();
            edges[j] = Bins.edges(values);
            double[] moments = moments(values, table.weights());
            means[j] = moments[0];
            deviations[j] = moments[1];
        }
        double[][] steps = boosted(table, edges, seed);
        double[] slopes = linear(table, means, deviations);
        List<Curve> curves = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            double[] some = new double[steps[j].length];
            for (int k = 0; k < some.length; k++) {
                some[k] = SHARE_OF_STEPS * steps[j][k];
            }
            curves.add(new Curve(
                    table.columns().get(j), edges[j], some, (1 - SHARE_OF_STEPS) * slopes[j], means[j], deviations[j]));
        }
        return centred(new Additive((1 - SHARE_OF_STEPS) * slopes[columns], curves), table);
    }

    /** Moves each curve's mean into the base, so that a contribution tells how a submission differs from the average. */
    private static Additive centred(Additive sum, Table table) {
        double total = 0;
        for (double weight : table.weights()) {
            total += weight;
        }
        double base = sum.base();
        List<Curve> curves = new ArrayList<>();
        for (int j = 0; j < sum.curves().size(); j++) {
            Curve curve = sum.curves().get(j);
            double mean = 0;
            for (int i = 0; i < table.size(); i++) {
                mean += table.weights()[i] * curve.at(table.rows()[i][j]) / total;
            }
            curves.add(curve.raised(-mean));
            base += mean;
        }
        return new Additive(base, curves);
    }

    private double[][] boosted(Table table, double[][] edges, long seed) throws Exception {
        int columns = edges.length;
        int[] sizes = new int[columns];
        for (int j = 0; j < columns; j++) {
            sizes[j] = edges[j].length + 1;
        }
        Direction[] directions = table.directions().toArray(Direction[]::new);
        Instances binned =
                instances(table, (j, value) -> Double.isNaN(value) ? value : Curve.interval(edges[j], value));
        LogitBoost boost = new LogitBoost();
        boost.setClassifier(new BinnedStump(sizes, directions, settings.shrinkage(), settings.leastWeight()));
        boost.setNumIterations(settings.rounds());
        boost.setShrinkage(settings.learningRate());
        boost.setSeed((int) seed);
        boost.buildClassifier(binned);
        double[][] steps = new double[columns][];
        for (int j = 0; j < columns; j++) {
            steps[j] = new double[sizes[j]];
        }
        // With two classes Weka boosts the first only, adds half of each learner to F, and takes log-odds 2F for it.
        for (Classifier[] round : boost.classifiers()) {
            ((BinnedStump) round[0]).addTo(steps, settings.learningRate());
        }
        return steps;
    }

    /**
     * Slopes of the standardised columns, and the intercept behind them. A column whose slope would go against its
     * direction is taken out and the rest fitted anew.
     */
    private double[] linear(Table table, double[] means, double[] deviations) throws Exception {
        boolean[] out = new boolean[means.length];
        double[] slopes = new double[0];
        boolean settled = false;
        for (int round = 0; round < MOST_REFITS && !settled; round++) {
            slopes = slopes(table, means, deviations, out);
            settled = true;
            for (int j = 0; j < out.length; j++) {
                if (!table.directions().get(j).allows(slopes[j])) {
                    out[j] = true;
                    slopes[j] = 0;
                    settled = false;
                }
            }
        }
        return slopes;
    }

    private double[] slopes(Table table, double[] means, double[] deviations, boolean[] out) throws Exception {
        Instances standardised = instances(
                table,
                (j, value) -> out[j] || Double.isNaN(value) ? 0 : Curve.standardised(value, means[j], deviations[j]));
        Logistic logistic = new Logistic();
        logistic.setRidge(settings.ridge());
        logistic.setMaxIts(100);
        logistic.buildClassifier(standardised);
        double[][] coefficients = logistic.coefficients(); // row 0 is the intercept; column 0 is for spam
        double[] slopes = new double[means.length + 1];
        slopes[means.length] = coefficients[0][0];
        int row = 1;
        for (int j = 0; j < means.length; j++) {
            if (varies(standardised, j)) { // Weka leaves columns out that never vary
                slopes[j] = coefficients[row++][0];
            }
        }
        return slopes;
    }

    private static boolean varies(Instances instances, int column) {
        double first = instances.firstInstance().value(column);
        return instances.stream().anyMatch(row -> row.value(column) != first);
    }

    private static Instances instances(Table table, Cell cell) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (String column : table.columns()) {
            attributes.add(new Attribute(column));
        }
        attributes.add(new Attribute("label", List.of("spam", "ham")));
        Instances instances = new Instances("signals", attributes, table.size());
        instances.setClassIndex(attributes.size() - 1);
        for (int i = 0; i < table.size(); i++) {
            double[] values = new double[attributes.size()];
            for (int j = 0; j + 1 < values.length; j++) {
                values[j] = cell.of(j, table.rows()[i][j]);
            }
            values[values.length - 1] = table.spam()[i] ? 0 : 1;
            instances.add(new DenseInstance(table.weights()[i], values));
        }
        return instances;
    }

    /** Mean and standard deviation of the damped values, by weight. */
    private static double[] moments(double[] values, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                sum += weights[i] * Curve.damped(values[i]);
                total += weights[i];
            }
        }
        double mean = total == 0 ? 0 : sum / total;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                double distance = Curve.damped(values[i]) - mean;
                squares += weights[i] * distance * distance;
            }
        }
        double deviation = total == 0 ? 0 : Math.sqrt(squares / total);
        return new double[] {mean, deviation > 1e-9 ? deviation : 1};
    }

    /** What a value becomes on its way into Weka's table. */
    private interface Cell {
        double of(int column, double value);
    }
}
