package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.gatepost.scoring.weka.WekaAdditiveLearner;
import org.gatepost.signals.Direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LearnersTest {

    @Test
    void sparseRegressionSeparatesWhatCanBeSeparated() {
        List<SparseLogistic.Row> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            boolean spam = i % 2 == 0;
            SparseVector vector = new SparseVector(new int[] {spam ? 1 : 2, 3 + i % 5}, new float[] {0.7f, 0.7f});
            rows.add(new SparseLogistic.Row(List.of(vector), spam, 10));
        }

        SparseLogistic fit = SparseLogistic.fit(rows, new int[] {16}, 1);

        assertThat(rows)
                .allSatisfy(row -> assertThat(fit.logOdds(row.vectors()) > 0).isEqualTo(row.spam()));
    }

    @Test
    void firmPriorHoldsAgainstFewExamples() {
        double[][] rows = {{1, 2}, {1, -2}};
        boolean[] spam = {false, true};

        double[] beta =
                PriorLogistic.fit(rows, spam, new double[] {1, 1}, new double[] {0.5, 1}, new double[] {1e6, 1e6});

        assertThat(beta[0]).isCloseTo(0.5, within(1e-3));
        assertThat(beta[1]).isCloseTo(1, within(1e-3));
    }

    @Test
    void calibrationFindsTheStretchThatIsMissing() {
        Random random = new Random(5);
        int n = 20_000;
        double[] scores = new double[n];
        boolean[] spam = new boolean[n];
        double[] weights = new double[n];
        int[] sets = new int[n];
        for (int i = 0; i < n; i++) {
            scores[i] = random.nextGaussian() * 3;
            spam[i] = random.nextDouble() < 1 / (1 + Math.exp(-0.5 * scores[i]));
            weights[i] = 1;
            sets[i] = i % 4;
        }

        Calibration calibration = Calibration.fit(scores, spam, weights, sets);

        assertThat(calibration.slope()).isCloseTo(0.5, within(0.03));
        assertThat(calibration.offset()).isCloseTo(0, within(0.1));
    }

    @Test
    void curveKeepsToItsDirectionWhateverTheDataSays() {
        Random random = new Random(6);
        int n = 2_000;
        double[][] rows = new double[n][];
        boolean[] spam = new boolean[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            double links = random.nextInt(10);
            double other = random.nextInt(10);
            spam[i] = links < 4 && other > 3; // fewer links speak for spam, against the direction
            rows[i] = new double[] {links, other};
            weights[i] = 1;
        }
        Table table =
                new Table(List.of("links", "other"), List.of(Direction.SPAM, Direction.FREE), rows, spam, weights);

        Additive fit = new WekaAdditiveLearner(WekaAdditiveLearner.Settings.DEFAULT).fit(table, 1);

        Curve links = fit.curves().get(0);
        for (int value = 0; value < 9; value++) {
            assertThat(links.at(value + 1)).isGreaterThanOrEqualTo(links.at(value) - 1e-9);
        }
        assertThat(fit.curves().get(1).at(9)).isGreaterThan(fit.curves().get(1).at(0));
    }

    @Test
    void valueThatCannotBeObservedAddsNothing() {
        Curve curve = new Curve("x", new double[] {1}, new double[] {-1, 1}, 0.5, 0, 1);

        assertThat(curve.at(Double.NaN)).isZero();
        assertThat(curve.at(0)).isEqualTo(-1);
        assertThat(curve.at(1)).isCloseTo(1 + 0.5 * Math.log(2), within(1e-12));
    }
}
