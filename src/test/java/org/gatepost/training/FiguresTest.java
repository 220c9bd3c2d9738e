package org.gatepost.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.gatepost.policy.Decision;
import org.gatepost.policy.Outcome;
import org.gatepost.policy.Reason;
import org.gatepost.scoring.Score;
import org.gatepost.submission.Example;
import org.gatepost.submission.Label;
import org.gatepost.testing.Draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FiguresTest {

    @Test
    void figuresOfAHandfulAreThoseOfACountByHand() {
        Figures figures = Figures.of(List.of(
                assessed("a", Label.SPAM, 0.99, Outcome.REJECT),
                assessed("a", Label.SPAM, 0.6, Outcome.HOLD),
                assessed("a", Label.SPAM, 0.05, Outcome.PUBLISH),
                assessed("a", Label.HAM, 0.7, Outcome.HOLD),
                assessed("a", Label.HAM, 0.01, Outcome.PUBLISH)));
        assertThat(figures.spam()).isEqualTo(3);
        assertThat(figures.ham()).isEqualTo(2);
        assertThat(figures.precision()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(figures.recall()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(figures.f1()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(figures.auc()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(figures.recallAt01()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(figures.published()).isEqualTo(0.4);
        assertThat(figures.held()).isEqualTo(0.4);
        assertThat(figures.rejected()).isEqualTo(0.2);
        assertThat(figures.hamRejected()).isZero();
        assertThat(figures.spamPublished()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(figures.brier())
                .isCloseTo((0.01 * 0.01 + 0.4 * 0.4 + 0.95 * 0.95 + 0.7 * 0.7 + 0.01 * 0.01) / 5, within(1e-9));
        // Bins: 0.0 to 0.1 holds 0.05 (spam) and 0.01 (ham), and one each in the bins of 0.6, 0.7 and 0.99.
        assertThat(figures.calibrationError()).isCloseTo((Math.abs(0.06 - 1) + 0.4 + 0.7 + 0.01) / 5, within(1e-9));
    }

    @Test
    void probabilitiesThatTellTheTruthHaveHardlyAnyCalibrationError() {
        Random random = new Random(12);
        List<Assessed> some = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double p = 0.001 + 0.998 * random.nextDouble();
            some.add(assessed("a", random.nextDouble() < p ? Label.SPAM : Label.HAM, p, Outcome.HOLD));
        }
        assertThat(Figures.of(some).calibrationError()).isLessThan(0.02);
    }

    @Test
    void whatIsNotDefinedIsNullAndNotZero() {
        Figures onlyHam = Figures.of(List.of(assessed("a", Label.HAM, 0.2, Outcome.HOLD)));
        assertThat(onlyHam.auc()).isNull();
        assertThat(onlyHam.recall()).isNull();
        assertThat(onlyHam.precision()).isNull();
        assertThat(onlyHam.spamPublished()).isNull();
        assertThat(onlyHam.hamRejected()).isZero();
        assertThat(Figures.of(List.of()).brier()).isNull();
    }

    @Test
    void evaluationGroupsBySetKindAndLanguageAndLeavesTheUnlabelledOut() {
        Evaluation evaluation = Evaluation.of(
                "abc",
                List.of(
                        assessed("b", Label.SPAM, 0.9, Outcome.HOLD),
                        assessed("a", Label.HAM, 0.1, Outcome.HOLD),
                        assessed("a", Label.HAM, 0.2, Outcome.HOLD),
                        assessed("", Label.HAM, 0.3, Outcome.HOLD),
                        assessed("a", null, 0.4, Outcome.HOLD)));
        assertThat(evaluation.model()).isEqualTo("abc");
        assertThat(evaluation.overall().ham() + evaluation.overall().spam()).isEqualTo(4);
        assertThat(evaluation.sets()).containsOnlyKeys("a", "b", "unknown");
        assertThat(evaluation.sets().get("a").ham()).isEqualTo(2);
        assertThat(evaluation.kinds()).containsOnlyKeys("comment");
        assertThat(evaluation.languages()).containsOnlyKeys("unknown");
    }

    private static Assessed assessed(String set, Label label, double probability, Outcome outcome) {
        Example example = new Example(
                "1", set, "", Draft.comment("Hello").submission(), Optional.ofNullable(label), "", Optional.empty());
        Score score = new Score(Math.log(probability / (1 - probability)), List.of());
        return new Assessed(example, score, new Decision(outcome, false, List.of(new Reason("policy.score", "So", 0))));
    }
}
