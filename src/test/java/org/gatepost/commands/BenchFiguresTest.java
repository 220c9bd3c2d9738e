package org.gatepost.commands;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BenchFiguresTest {

    @Test
    void medianOfAnEvenNumberOfRoundsLiesBetweenTheMiddleTwo() {
        assertThat(Rates.of(40, 10, 30, 20)).isEqualTo(new Rates(10, 25, 40));
        assertThat(Rates.of(30, 10, 20)).isEqualTo(new Rates(10, 20, 30));
        assertThat(Rates.of(7)).isEqualTo(new Rates(7, 7, 7));
    }

    @Test
    void percentileIsTheTimeWithinWhichThatShareWasStored() {
        Taken taken = new Taken();
        for (int i = 100; i >= 1; i--) {
            taken.stored(i * 1_000_000L);
        }

        assertThat(taken.millis(0.5)).isEqualTo(50);
        assertThat(taken.millis(0.95)).isEqualTo(95);
        assertThat(taken.millis(0.99)).isEqualTo(99);
    }

    @Test
    void failuresAreToldByTheirCauseAndCountNowhereElse() {
        Taken one = new Taken();
        one.failed("status 500");
        one.stored(1_000_000);
        Taken all = new Taken();
        all.failed("status 500");
        all.failed("ConnectException");
        all.add(one);

        assertThat(all.count()).isEqualTo(1);
        assertThat(all.failed()).isEqualTo(3);
        assertThat(all.failures()).isEqualTo("3 errors (1 x ConnectException, 2 x status 500)");
    }

    @Test
    void whereNothingWasStoredNoTimeIsTold() {
        assertThat(new Taken().millis(0.5)).isNaN();
        assertThat(new Taken().failures()).isEqualTo("no errors");
    }
}
