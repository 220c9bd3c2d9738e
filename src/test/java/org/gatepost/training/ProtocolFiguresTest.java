package org.gatepost.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.gatepost.policy.Decision;
import org.gatepost.policy.Outcome;
import org.gatepost.policy.Reason;
import org.gatepost.scoring.Score;
import org.gatepost.submission.Example;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Label;
import org.gatepost.testing.Draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ProtocolFiguresTest {

    @Test
    void honestThresholdsAreThoseOfTheValidationAndSoGoWrongOnTheTest() {
        // Validation: ham up to 0.2, spam from 0.8. Test: half of the ham at 0.9, half of the spam at 0.1.
        List<Assessed> validation = some(20, 0.2, 0.8);
        List<Assessed> test = new ArrayList<>(some(10, 0.9, 0.1));
        test.addAll(some(10, 0.1, 0.9));

        ProtocolFigures figures = ProtocolFigures.of(List.of(result(validation, Map.of("blog_a", test))));

        Held honest = figures.sets().get("blog_a").honest();
        assertThat(honest.hamRejected()).isEqualTo(0.5);
        assertThat(honest.spamPublished()).isEqualTo(0.5);
        assertThat(honest.held()).isZero();
        Held oracle = figures.sets().get("blog_a").oracle();
        assertThat(oracle.hamRejected()).isZero();
        assertThat(oracle.spamPublished()).isZero();
        assertThat(oracle.held()).isEqualTo(1);
        assertThat(figures.trials().get(0).rejectFrom()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void whatOverlapsOnTheValidationIsHeldOnTheTest() {
        List<Assessed> validation = new ArrayList<>(some(20, 0.1, 0.9));
        validation.add(assessed(Label.HAM, 0.7, Kind.COMMENT));
        validation.add(assessed(Label.SPAM, 0.3, Kind.COMMENT));
        List<Assessed> test = new ArrayList<>(some(10, 0.1, 0.9));
        test.addAll(some(10, 0.5, 0.5));

        ProtocolFigures figures = ProtocolFigures.of(List.of(result(validation, Map.of("blog_a", test))));

        assertThat(figures.sets().get("blog_a").honest()).isEqualTo(new Held(0.5, 0.0, 0.0));
        assertThat(figures.trials().get(0).publishBelow()).isCloseTo(0.3, within(1e-9));
        assertThat(figures.trials().get(0).rejectFrom()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void validationWithoutSpamPublishesNothing() {
        List<Assessed> validation = List.of(assessed(Label.HAM, 0.2, Kind.COMMENT));

        ProtocolFigures figures = ProtocolFigures.of(List.of(result(validation, Map.of("blog_a", some(10, 0.1, 0.9)))));

        assertThat(figures.sets().get("blog_a").honest().spamPublished()).isZero();
        assertThat(figures.trials().get(0).publishBelow()).isNull();
    }

    @Test
    void macroCountsEachSetAlikeAndLeavesOutThoseWithFewOfALabel() {
        ProtocolFigures figures = ProtocolFigures.of(List.of(result(
                some(20, 0.1, 0.9),
                Map.of(
                        "blog_large", some(100, 0.1, 0.9), // AUC 1
                        "blog_small", some(10, 0.9, 0.1), // AUC 0
                        "blog_tiny", some(9, 0.9, 0.1),
                        "other", some(10, 0.1, 0.9)))));

        assertThat(figures.macro().sets()).isEqualTo(3);
        assertThat(figures.macro().auc()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(figures.macroBlogs().sets()).isEqualTo(2);
        assertThat(figures.macroBlogs().auc()).isCloseTo(0.5, within(1e-12));
        assertThat(figures.macroBlogs().honest().hamRejected()).isEqualTo(0.5);
        assertThat(figures.sets()).containsKey("blog_tiny");
    }

    @Test
    void macroOfNothingIsNotTold() {
        ProtocolFigures figures =
                ProtocolFigures.of(List.of(result(some(20, 0.1, 0.9), Map.of("other", some(30, 0.1, 0.9)))));

        assertThat(figures.macro()).isNotNull();
        assertThat(figures.macroBlogs()).isNull();
    }

    @Test
    void kindsArePooledOnlyWhereOneModelScoredThemAll() {
        List<Assessed> test = new ArrayList<>(some(10, 0.1, 0.9));
        test.add(assessed(Label.SPAM, 0.9, Kind.TRACKBACK));
        TrialResult first = result(some(20, 0.1, 0.9), Map.of("blog_a", test, "blog_b", test));
        TrialResult second = result(some(20, 0.1, 0.9), Map.of("blog_c", test));

        assertThat(ProtocolFigures.of(List.of(first)).kinds().get("trackback").spam())
                .isEqualTo(2);
        assertThat(ProtocolFigures.of(List.of(first)).sets().get("blog_a").kinds())
                .containsOnlyKeys("comment", "trackback");
        assertThat(ProtocolFigures.of(List.of(first, second)).kinds()).isEmpty();
    }

    private static TrialResult result(List<Assessed> validation, Map<String, List<Assessed>> tests) {
        return new TrialResult(new Trial("T", List.of(), List.of(), Map.of()), "model", validation, tests);
    }

    private static List<Assessed> some(int each, double ham, double spam) {
        List<Assessed> some = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            some.add(assessed(Label.HAM, ham, Kind.COMMENT));
            some.add(assessed(Label.SPAM, spam, Kind.COMMENT));
        }
        return some;
    }

    private static Assessed assessed(Label label, double probability, Kind kind) {
        Example example = new Example(
                "1", "a", "", Draft.of(kind, "", "Hello").submission(), Optional.of(label), "", Optional.empty());
        Score score = new Score(Math.log(probability / (1 - probability)), List.of());
        return new Assessed(
                example, score, new Decision(Outcome.HOLD, false, List.of(new Reason("policy.score", "So", 0))));
    }
}
