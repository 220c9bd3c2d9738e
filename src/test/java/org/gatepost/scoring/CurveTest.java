package org.gatepost.scoring;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class CurveTest {
    private static final Curve STEPS = new Curve("a.b", new double[] {1, 3}, new double[] {-1, 0, 2}, 0, 0, 1);

    @Test
    void edgeBelongsToTheIntervalAboveIt() {
        assertThat(STEPS.at(-50)).isEqualTo(-1);
        assertThat(STEPS.at(0.999)).isEqualTo(-1);
        assertThat(STEPS.at(1)).isEqualTo(0);
        assertThat(STEPS.at(2.999)).isEqualTo(0);
        assertThat(STEPS.at(3)).isEqualTo(2);
        assertThat(STEPS.at(1e9)).isEqualTo(2);
    }

    @Test
    void dampingKeepsSignAndOrder() {
        assertThat(Curve.damped(0)).isZero();
        assertThat(Curve.damped(-5)).isEqualTo(-Curve.damped(5));
        assertThat(Curve.damped(2) - Curve.damped(1)).isGreaterThan(Curve.damped(13) - Curve.damped(12));
    }

    @Test
    void straightPartIsBoundedOnBothSides() {
        Curve straight = new Curve("a.b", new double[0], new double[] {0}, 0.5, 0, 0.1);
        assertThat(straight.at(1e12)).isEqualTo(2);
        assertThat(straight.at(-1e12)).isEqualTo(-2);
    }

    @Test
    void scalingRaisingAndTiltingDoWhatTheySay() {
        Curve curve = new Curve("a.b", new double[] {1}, new double[] {-1, 1}, 0.5, 0.2, 2);
        for (double value : new double[] {-3, 0, 1, 8}) {
            assertThat(curve.scaled(3).at(value)).isCloseTo(3 * curve.at(value), within(1e-12));
            assertThat(curve.raised(0.7).at(value)).isCloseTo(curve.at(value) + 0.7, within(1e-12));
            assertThat(curve.tilted(0.1).at(value))
                    .isCloseTo(curve.at(value) + 0.1 * curve.standardised(value), within(1e-12));
        }
    }

    @Test
    void curveOverLogOddsOnlyMultiplies() {
        Curve straight = Curve.straight("site.wording", 0.6);
        for (double value = -8; value <= 8; value += 0.25) {
            assertThat(straight.at(value)).isCloseTo(0.6 * value, within(0.6 * 0.25 + 1e-9));
        }
        assertThat(straight.at(0)).isZero();
    }

    @Test
    void equalCurvesAreEqual() {
        assertThat(STEPS.scaled(1)).isEqualTo(STEPS).hasSameHashCodeAs(STEPS);
        assertThat(STEPS.raised(1)).isNotEqualTo(STEPS);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Curve("a.b", new double[] {1}, new double[] {1}, 0, 0, 1))
                .withMessageContaining("a.b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Curve("a.b", new double[0], new double[] {1}, 0, 0, 0))
                .withMessageContaining("a.b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Curve("a.b", new double[0], new double[] {1}, 0, 0, Double.NaN));
    }
}
