package org.gatepost.training;

/**
 * What thresholds do: the share of all that an editor must see, and what goes wrong without one. From 0 to 1; null where
 * there is nothing to divide by.
 */
public record Held(Double held, Double hamRejected, Double spamPublished) {
    private static final double HAM_REJECTED = 0.001;
    private static final double SPAM_PUBLISHED = 0.01;

    /** The tightest thresholds that keep what may go wrong on these scores: 0.1 % of ham, 1 % of spam. */
    static Ranking.Band promise(Ranking scores) {
        return scores.band(HAM_REJECTED, SPAM_PUBLISHED);
    }

    static Held at(Ranking.Band band, Ranking scores) {
        Ranking.Outcome outcome = scores.at(band);
        return new Held(
                outcome.held(), Ranking.defined(outcome.hamRejected()), Ranking.defined(outcome.spamPublished()));
    }
}
