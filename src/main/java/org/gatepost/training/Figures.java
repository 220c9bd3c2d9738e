package org.gatepost.training;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.gatepost.policy.Outcome;

/**
 * How well a classifier and the policy did on labelled examples. Shares are from 0 to 1; null where there is nothing to
 * divide by.
 *
 * @param precision of what scored 0.5 and more, the share that is spam
 * @param recall of the spam, the share that scored 0.5 and more
 * @param auc area under the ROC curve
 * @param recallAt01 share of spam found at 0.1 % false positives; At05 and At1 at 0.5 % and 1 %
 * @param hamRejected share of ham that the policy rejected
 * @param spamPublished share of spam that the policy published
 * @param brier mean squared distance of the probability from the truth (Brier, 1950)
 * @param calibrationError mean distance of probability and truth over ten equally wide bins, by size (ECE; Naeini and
 *     others, 2015)
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figures(
        int spam,
        int ham,
        Double precision,
        Double recall,
        Double f1,
        Double auc,
        Double recallAt01,
        Double recallAt05,
        Double recallAt1,
        Double published,
        Double held,
        Double rejected,
        Double hamRejected,
        Double spamPublished,
        Double brier,
        Double calibrationError) {
    private static final int BINS = 10;

    /** Figures of some labelled examples. */
    static Figures of(List<Assessed> examples) {
        Ranking ranking = Ranking.of(examples);
        int all = examples.size();
        int flagged = 0;
        int found = 0;
        int[] outcomes = new int[Outcome.values().length];
        int hamRejected = 0;
        int spamPublished = 0;
        double squares = 0;
        double[] sums = new double[BINS];
        double[] truths = new double[BINS];
        for (Assessed one : examples) {
            double p = one.score().probability();
            boolean spam = one.example().isSpam();
            Outcome outcome = one.decision().outcome();
            flagged += p >= 0.5 ? 1 : 0;
            found += p >= 0.5 && spam ? 1 : 0;
            outcomes[outcome.ordinal()]++;
            hamRejected += outcome == Outcome.REJECT && !spam ? 1 : 0;
            spamPublished += outcome == Outcome.PUBLISH && spam ? 1 : 0;
            squares += (p - (spam ? 1 : 0)) * (p - (spam ? 1 : 0));
            int bin = Math.min(BINS - 1, (int) (p * BINS));
            sums[bin] += p;
            truths[bin] += spam ? 1 : 0;
        }
        double distance = 0;
        for (int bin = 0; bin < BINS; bin++) {
            distance += Math.abs(sums[bin] - truths[bin]);
        }
        return new Figures(
                ranking.spam(),
                ranking.ham(),
                share(found, flagged),
                share(found, ranking.spam()),
                share(2.0 * found, flagged + ranking.spam()),
                Ranking.defined(ranking.auc()),
                Ranking.defined(ranking.recallAt(0.001)),
                Ranking.defined(ranking.recallAt(0.005)),
                Ranking.defined(ranking.recallAt(0.01)),
                share(outcomes[Outcome.PUBLISH.ordinal()], all),
                share(outcomes[Outcome.HOLD.ordinal()], all),
                share(outcomes[Outcome.REJECT.ordinal()], all),
                share(hamRejected, ranking.ham()),
                share(spamPublished, ranking.spam()),
                share(squares, all),
                share(distance, all));
    }

    private static Double share(double some, int all) {
        return all == 0 ? null : some / all;
    }
}
