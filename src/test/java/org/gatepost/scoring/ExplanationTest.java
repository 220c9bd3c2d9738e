package org.gatepost.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.signals.Context;
import org.gatepost.testing.RandomSubmissions;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** The explanation of a score is its computation. */
class ExplanationTest {

    static Stream<Model> models() {
        return Stream.of(TinyModel.get(), ModelFiles.shipped());
    }

    @ParameterizedTest
    @MethodSource("models")
    void baseAndContributionsAreTheLogitOfTheScore(Model model) {
        new RandomSubmissions(500).stream().limit(500).parallel().forEach(submission -> {
            Score score = model.score(Readings.of(submission), Context.EMPTY);
            double sum = score.base()
                    + score.contributions().stream()
                            .mapToDouble(Contribution::logOdds)
                            .sum();
            double p = score.probability();
            assertThat(Math.log(p) - Math.log1p(-p)).isCloseTo(sum, within(1e-9));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everySignalOfTheModelContributesOnceAndInProportionToItsCurve(Model model) {
        Map<String, Curve> curves = new HashMap<>();
        model.curves().forEach(curve -> curves.put(curve.signal(), curve));
        new RandomSubmissions(501).stream().limit(100).forEach(submission -> {
            Score score = model.score(Readings.of(submission), Context.EMPTY);
            assertThat(score.contributions())
                    .extracting(Contribution::signal)
                    .containsExactlyInAnyOrderElementsOf(curves.keySet());
            // A sum that is too sure of itself is scaled back as a whole; otherwise the share is 1.
            double share = model.base() == 0 ? 1 : score.base() / model.base();
            assertThat(share).isPositive().isLessThanOrEqualTo(1);
            assertThat(score.contributions())
                    .allSatisfy(c -> assertThat(c.logOdds())
                            .isCloseTo(share * curves.get(c.signal()).at(c.value()), within(1e-9)));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void contributionsHaveSentencesAndComeStrongestFirst(Model model) {
        new RandomSubmissions(502).stream().limit(100).forEach(submission -> {
            Score score = model.score(Readings.of(submission), Context.EMPTY);
            List<Double> sizes = score.contributions().stream()
                    .map(c -> -Math.abs(c.logOdds()))
                    .toList();
            assertThat(sizes).isSorted();
            assertThat(score.contributions()).extracting(Contribution::sentence).noneMatch(String::isBlank);
        });
    }

    @Test
    void noScoreIsSurerThanTheBound() {
        Contribution sure = new Contribution("links.count", 3, Score.MOST_LOG_ODDS + 1, value -> "It has three links");
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(0, List.of(sure)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(Double.NaN, List.of()));
        assertThat(new Score(-1, List.of(sure)).logOdds()).isEqualTo(Score.MOST_LOG_ODDS);
    }
}
