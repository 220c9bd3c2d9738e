package org.gatepost.scoring.weka;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.gatepost.scoring.Additive;
import org.gatepost.scoring.Curve;
import org.gatepost.scoring.Table;
import org.gatepost.signals.Direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WekaAdditiveLearnerTest {
    private static final WekaAdditiveLearner LEARNER =
            new WekaAdditiveLearner(new WekaAdditiveLearner.Settings(60, 0.1, 5, 5, 5));

    @Test
    void columnHeldToADirectionNeverGoesAgainstItEvenWhereTheDataDo() {
        // The first column speaks for ham in the data, although more of it may only speak for spam; the second is
        // honest.
        Table table = table(List.of(Direction.SPAM, Direction.HAM), (a, b) -> -0.8 * a - 0.8 * b);
        Additive fit = LEARNER.fit(table, 1);
        assertThat(fit.curves().get(0).slope()).isGreaterThanOrEqualTo(0);
        assertThat(fit.curves().get(0).steps()).isSorted();
        assertThat(fit.curves().get(1).at(9)).isLessThan(fit.curves().get(1).at(0) - 1);
    }

    @Test
    void freeColumnFollowsTheData() {
        Table table = table(List.of(Direction.FREE, Direction.FREE), (a, b) -> 2 * Math.abs(a - 5) - 5);
        Curve first = LEARNER.fit(table, 1).curves().get(0);
        assertThat(first.at(0)).isGreaterThan(first.at(5) + 1);
        assertThat(first.at(9)).isGreaterThan(first.at(5) + 1);
    }

    @Test
    void meanOfEachCurveOverTheTableIsInTheBase() {
        Table table = table(List.of(Direction.FREE, Direction.SPAM), (a, b) -> a - b);
        for (int column = 0; column < 2; column++) {
            Curve curve = LEARNER.fit(table, 1).curves().get(column);
            int j = column;
            double mean = Arrays.stream(table.rows())
                    .mapToDouble(row -> curve.at(row[j]))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void sameTableAndSeedGiveTheSameCurves() {
        Table table = table(List.of(Direction.SPAM, Direction.FREE), (a, b) -> a - b);
        assertThat(LEARNER.fit(table, 3)).isEqualTo(LEARNER.fit(table, 3));
    }

    @Test
    void columnsThatNeverVaryOrCannotBeObservedAddNothing() {
        Table table = table(List.of(Direction.SPAM, Direction.FREE), (a, b) -> 2 * a - 9);
        double[][] rows = Arrays.stream(table.rows())
                .map(row -> new double[] {row[0], 4, Double.NaN})
                .toArray(double[][]::new);
        Additive fit = LEARNER.fit(
                new Table(
                        List.of("a", "constant", "unseen"),
                        List.of(Direction.SPAM, Direction.SPAM, Direction.FREE),
                        rows,
                        table.spam(),
                        table.weights()),
                1);
        assertThat(fit.curves().get(0).at(9)).isGreaterThan(fit.curves().get(0).at(0) + 1);
        assertThat(fit.curves().get(1).at(4)).isCloseTo(0, within(1e-9));
        assertThat(fit.curves().get(2).at(Double.NaN)).isZero();
        assertThat(fit.curves().get(2).at(1)).isCloseTo(0, within(1e-9));
    }

    private static Table table(List<Direction> directions, LogOdds logOdds) {
        Random random = new Random(8);
        int n = 1_500;
        double[][] rows = new double[n][];
        boolean[] spam = new boolean[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            rows[i] = new double[] {random.nextInt(10), random.nextInt(10)};
            spam[i] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds.of(rows[i][0], rows[i][1])));
            weights[i] = 1;
        }
        return new Table(List.of("a", "b"), directions, rows, spam, weights);
    }

    private interface LogOdds {
        double of(double a, double b);
    }
}
