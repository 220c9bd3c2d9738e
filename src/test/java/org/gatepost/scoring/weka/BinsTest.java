package org.gatepost.scoring.weka;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BinsTest {

    @Test
    void fewValuesAreToldApartOneByOne() {
        assertThat(Bins.edges(new double[] {2, 0, 1, 1, 0, Double.NaN, 2})).containsExactly(0.5, 1.5);
    }

    @Test
    void oneValueOrNoneNeedsNoEdge() {
        assertThat(Bins.edges(new double[] {7, 7, 7})).isEmpty();
        assertThat(Bins.edges(new double[] {Double.NaN})).isEmpty();
        assertThat(Bins.edges(new double[0])).isEmpty();
    }

    @Test
    void manyValuesShareABoundedNumberOfIntervals() {
        double[] edges =
                Bins.edges(IntStream.range(0, 10_000).mapToDouble(i -> i).toArray());
        assertThat(edges).isSorted().hasSizeBetween(Bins.MOST / 2, Bins.MOST - 1);
    }

    @Test
    void longTailKeepsIntervalsOfItsOwn() {
        double[] mostlyZero = DoubleStream.concat(
                        DoubleStream.generate(() -> 0).limit(10_000),
                        IntStream.range(1, 200).mapToDouble(i -> i))
                .toArray();
        assertThat(Bins.edges(mostlyZero)).hasSizeGreaterThan(5);
    }
}
