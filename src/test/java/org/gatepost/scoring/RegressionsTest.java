package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The two logistic regressions and the calibration, against what is known of their answers. */
class RegressionsTest {

    @Test
    void withHardlyAnyPriorTheDataSpeak() {
        Random random = new Random(2);
        double[] truth = {-0.5, 1.5, -2};
        int n = 20_000;
        double[][] rows = new double[n][];
        boolean[] spam = new boolean[n];
        for (int i = 0; i < n; i++) {
            rows[i] = new double[] {1, random.nextGaussian(), random.nextGaussian()};
            double logOdds = truth[0] + truth[1] * rows[i][1] + truth[2] * rows[i][2];
            spam[i] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
        }
        double[] fit = PriorLogistic.fit(rows, spam, ones(n), new double[3], filled(3, 1e-6));
        assertThat(fit).containsExactly(truth, within(0.1));
    }

    @Test
    void strongPriorIsReturned() {
        double[][] rows = {{1, 1}, {1, -1}, {1, 2}};
        boolean[] spam = {false, true, false};
        double[] prior = {3, -7};
        assertThat(PriorLogistic.fit(rows, spam, ones(3), prior, filled(2, 1e9)))
                .containsExactly(prior, within(1e-5));
    }

    @Test
    void withoutExamplesThePriorIsReturned() {
        double[] prior = {1, 2};
        assertThat(PriorLogistic.fit(new double[0][], new boolean[0], new double[0], prior, filled(2, 1)))
                .containsExactly(prior, within(1e-12));
    }

    @Test
    void exampleOfWeightTwoIsTwoExamples() {
        double[][] once = {{1, 1}, {1, -1}, {1, 0.5}};
        double[][] twice = {{1, 1}, {1, 1}, {1, -1}, {1, 0.5}};
        double[] weighted = PriorLogistic.fit(
                once, new boolean[] {true, false, false}, new double[] {2, 1, 1}, new double[2], filled(2, 0.1));
        double[] repeated = PriorLogistic.fit(
                twice, new boolean[] {true, true, false, false}, ones(4), new double[2], filled(2, 0.1));
        assertThat(weighted).containsExactly(repeated, within(1e-6));
    }

    @Test
    void sparseFitIsTheSameForTheSameSeed() {
        List<SparseLogistic.Row> rows = separableRows(10);
        float[] first = SparseLogistic.fit(rows, new int[] {8}, 5).weights().get(0);
        assertThat(first)
                .containsExactly(
                        SparseLogistic.fit(rows, new int[] {8}, 5).weights().get(0));
    }

    @Test
    void sparseFitSpansSeveralSpacesAndGivesUnseenFeaturesNoWeight() {
        List<SparseLogistic.Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean spam = i % 2 == 0;
            rows.add(new SparseLogistic.Row(List.of(vector(0), vector(spam ? 1 : 2)), spam, 10));
        }
        SparseLogistic fit = SparseLogistic.fit(rows, new int[] {4, 4}, 1);
        assertThat(fit.weights().get(0)[0]).isCloseTo(0, within(0.5f));
        assertThat(fit.weights().get(1)[1]).isGreaterThan(1);
        assertThat(fit.weights().get(1)[2]).isLessThan(-1);
        assertThat(fit.weights().get(1)[3]).isZero();
    }

    @Test
    void costlierErrorsMakeLongerWeights() {
        double cheap = SparseLogistic.fit(separableRows(0.01), new int[] {8}, 1).logOdds(List.of(vector(1)));
        double dear = SparseLogistic.fit(separableRows(100), new int[] {8}, 1).logOdds(List.of(vector(1)));
        assertThat(cheap).isPositive().isLessThan(dear);
    }

    @Test
    void exampleThatCostsNothingTeachesNothing() {
        List<SparseLogistic.Row> rows = separableRows(10);
        double without = SparseLogistic.fit(rows, new int[] {8}, 1).logOdds(List.of(vector(5)));
        rows.add(new SparseLogistic.Row(List.of(vector(5)), true, 0));
        assertThat(SparseLogistic.fit(rows, new int[] {8}, 1).logOdds(List.of(vector(5))))
                .isCloseTo(without, within(0.2));
    }

    @Test
    void scoresThatPointTheWrongWayAreFlattenedAndNotTurnedAround() {
        double[] scores = new double[200];
        boolean[] spam = new boolean[200];
        for (int i = 0; i < scores.length; i++) {
            spam[i] = i % 2 == 0;
            scores[i] = spam[i] ? -3 : 3;
        }
        Calibration calibration = Calibration.fit(scores, spam, ones(200), new int[200]);
        assertThat(calibration.slope()).isPositive().isLessThan(0.01);
    }

    private static List<SparseLogistic.Row> separableRows(double cost) {
        List<SparseLogistic.Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(new SparseLogistic.Row(List.of(vector(i % 2 == 0 ? 1 : 2)), i % 2 == 0, cost));
        }
        return rows;
    }

    private static SparseVector vector(int feature) {
        return new SparseVector(new int[] {feature}, new float[] {1});
    }

    private static double[] ones(int n) {
        return filled(n, 1);
    }

    private static double[] filled(int n, double value) {
        double[] all = new double[n];
        Arrays.fill(all, value);
        return all;
    }
}
