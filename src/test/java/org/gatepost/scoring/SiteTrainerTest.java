package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.gatepost.signals.Context;
import org.gatepost.signals.Reading;
import org.gatepost.testing.Articles;
import org.gatepost.testing.Draft;
import org.gatepost.testing.RandomSubmissions;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiteTrainerTest {
    private static final Model BASE = TinyModel.get();

    @Test
    void historyMovesScoresTowardsItsLabelsBothWays() {
        Model taught = Trainers.on(BASE).train(history(60), 1);
        assertThat(logOdds(taught, horoscope("the ram"))).isGreaterThan(logOdds(BASE, horoscope("the ram")) + 1);
        assertThat(logOdds(taught, chess("knight"))).isLessThan(logOdds(BASE, chess("knight")) - 0.3);
    }

    @Test
    void fewExamplesHardlyMoveAnything() {
        Model shipped = ModelFiles.shipped();
        Model taught = Trainers.on(shipped).train(history(1), 1);
        double[] moves = Stream.concat(
                        TinyModel.trainingExamples().stream().map(TrainingExample::reading),
                        new RandomSubmissions(9).stream().limit(200).map(Readings::of))
                .mapToDouble(reading -> Math.abs(probability(taught, reading) - probability(shipped, reading)))
                .toArray();
        assertThat(Arrays.stream(moves).max().orElseThrow()).isLessThan(0.3);
        assertThat(Arrays.stream(moves).average().orElseThrow()).isLessThan(0.05);
    }

    private static double probability(Model model, Reading reading) {
        return model.score(reading, Context.EMPTY).probability();
    }

    @Test
    void moreExamplesMoveFurther() {
        double few = logOdds(Trainers.on(BASE).train(history(3), 1), horoscope("the ram"));
        double many = logOdds(Trainers.on(BASE).train(history(60), 1), horoscope("the ram"));
        assertThat(many).isGreaterThan(few);
    }

    @Test
    void whatTheBaseKnewIsNotForgotten() {
        Model taught = Trainers.on(BASE).train(history(60), 1);
        TinyModel.trainingExamples()
                .forEach(example -> assertThat(
                                taught.score(example.reading(), Context.EMPTY).logOdds() > 0)
                        .isEqualTo(example.spam()));
    }

    @Test
    void sameHistoryAndSeedGiveTheSameModel() {
        assertThat(Trainers.on(BASE).train(history(5), 4).id())
                .isEqualTo(Trainers.on(BASE).train(history(5), 4).id())
                .isNotEqualTo(BASE.id());
    }

    @Test
    void siteCanBeTaughtAgainFromWhatItWasTaught() {
        Model once = Trainers.on(BASE).train(history(20), 1);
        Model twice = Trainers.on(once).train(history(20), 1);
        assertThat(twice.curves())
                .extracting(Curve::signal)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(once.curves());
    }

    @Test
    void historyOfOneLabelIsRefused() {
        List<TrainingExample> ham =
                history(5).stream().filter(example -> !example.spam()).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainers.on(BASE).train(ham, 1))
                .withMessageContaining("both labels");
    }

    /** This site is sent horoscopes nobody wants and talks about chess, of which the base knows nothing. */
    private static List<TrainingExample> history(int pairs) {
        List<TrainingExample> history = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            history.add(TinyModel.example(horoscope("house number " + i), true, "site"));
            history.add(TinyModel.example(chess("move " + i), false, "site"));
        }
        return history;
    }

    private static Draft horoscope(String sign) {
        return Draft.comment("Zodiac reading today: fortune smiles upon " + sign + ", planets aligned")
                .by("Stella");
    }

    private static Draft chess(String move) {
        return Draft.comment("Black resigns after that " + move + ", a dull gambit if ever there was one")
                .by("Bruno");
    }

    private static double logOdds(Model model, Draft draft) {
        Reading reading = Readings.of(draft.under(Articles.councilMeeting()));
        return model.score(reading, Context.EMPTY).logOdds();
    }
}
