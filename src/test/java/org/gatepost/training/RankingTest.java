package org.gatepost.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankingTest {

    @Test
    void aucIsTheChanceThatASpamScoresAboveAHam() {
        List<Scored> scored = random(300);
        double above = 0;
        int pairs = 0;
        for (Scored spam : scored) {
            for (Scored ham : scored) {
                if (spam.spam() && !ham.spam()) {
                    pairs++;
                    above += spam.probability() > ham.probability()
                            ? 1
                            : spam.probability() == ham.probability() ? 0.5 : 0;
                }
            }
        }

        assertThat(new Ranking(scored).auc()).isCloseTo(above / pairs, within(1e-12));
    }

    @Test
    void recallCountsWhatScoresAboveTheHamThatMayBeFlagged() {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            scored.add(new Scored(i / 10.0, false));
        }
        scored.add(new Scored(0.95, true));
        scored.add(new Scored(0.85, true));
        scored.add(new Scored(0.05, true));
        Ranking ranking = new Ranking(scored);

        assertThat(ranking.recallAt(0)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(ranking.recallAt(0.1)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void bandKeepsItsPromisesOnTheScoresItWasChosenOn() {
        Ranking ranking = new Ranking(random(5_000));

        Ranking.Outcome outcome = ranking.at(ranking.band(0.001, 0.01));

        assertThat(outcome.hamRejected()).isLessThanOrEqualTo(0.001);
        assertThat(outcome.spamPublished()).isLessThanOrEqualTo(0.01);
        assertThat(outcome.held()).isBetween(0.0, 1.0);
    }

    @Test
    void withoutBothLabelsNothingIsRanked() {
        Ranking ranking = new Ranking(List.of(new Scored(0.5, true)));

        assertThat(ranking.isDefined()).isFalse();
        assertThat(ranking.auc()).isNaN();
    }

    private static List<Scored> random(int size) {
        Random random = new Random(11);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean spam = random.nextBoolean();
            double score = Math.round(100 / (1 + Math.exp(-random.nextGaussian() - (spam ? 1 : -1)))) / 100.0;
            scored.add(new Scored(score, spam));
        }
        return scored;
    }
}
