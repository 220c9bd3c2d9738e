package org.gatepost.scoring.weka;

import java.util.ArrayList;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

import org.gatepost.signals.Direction;

import static org.assertj.core.api.Assertions.assertThat;

class BinnedStumpTest {

    @BeforeAll
    static void settle() {
        WekaHome.settle();
    }

    @Test
    void cutsWhereTheTargetChanges() {
        BinnedStump stump = built(rows(new double[][] {{0, -1}, {1, -1}, {2, 1}, {3, 1}}), Direction.FREE, 0, 0);
        double[][] steps = new double[1][4];
        stump.addTo(steps, 2);
        assertThat(steps[0]).containsExactly(-2, -2, 2, 2);
    }

    @Test
    void cutAgainstTheDirectionIsNotMade() {
        double[][] falling = {{0, 1}, {1, 1}, {2, -1}, {3, -1}};
        double[][] steps = new double[1][4];
        built(rows(falling), Direction.SPAM, 0, 0).addTo(steps, 1);
        assertThat(steps[0]).isSorted();
        built(rows(falling), Direction.HAM, 0, 0).addTo(steps, 1);
        assertThat(steps[0][0]).isGreaterThan(steps[0][3]);
    }

    @Test
    void leafMustHaveItsWeight() {
        double[][] rows = {{0, 5}, {1, 0}, {1, 0}, {1, 0}, {2, -1}, {2, -1}, {2, -1}};
        double[][] steps = new double[1][4];
        built(rows(rows), Direction.FREE, 0, 2).addTo(steps, 1);
        assertThat(steps[0][0]).as("one row alone makes no leaf").isEqualTo(steps[0][1]);
    }

    @Test
    void leavesAreDrawnToZero() {
        double[][] rows = {{0, -1}, {3, 1}};
        double[][] steps = new double[1][4];
        built(rows(rows), Direction.FREE, 1, 0).addTo(steps, 1);
        assertThat(steps[0][0]).isEqualTo(-0.5);
        assertThat(steps[0][3]).isEqualTo(0.5);
    }

    @Test
    void rowWithoutAValueGetsNothingAndCountsForNothing() {
        Instances rows = rows(new double[][] {{0, -1}, {3, 1}, {Double.NaN, 100}});
        BinnedStump stump = built(rows, Direction.FREE, 0, 0);
        assertThat(stump.classifyInstance(rows.get(0))).isEqualTo(-1);
        assertThat(stump.classifyInstance(rows.get(1))).isEqualTo(1);
        assertThat(stump.classifyInstance(rows.get(2))).isZero();
    }

    private static BinnedStump built(Instances rows, Direction direction, double shrinkage, double leastWeight) {
        BinnedStump stump = new BinnedStump(new int[] {4}, new Direction[] {direction}, shrinkage, leastWeight);
        stump.buildClassifier(rows);
        return stump;
    }

    private static Instances rows(double[][] values) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute("bin"));
        attributes.add(new Attribute("target"));
        Instances rows = new Instances("rows", attributes, values.length);
        rows.setClassIndex(1);
        for (double[] row : values) {
            rows.add(new DenseInstance(1, row));
        }
        return rows;
    }
}
