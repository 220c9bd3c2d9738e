package org.gatepost.screening;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What the machine says to a submission, in terms that every adapter can render without knowing how it was found.
 *
 * @param blatant rejected with so little doubt that a platform may discard it unseen
 * @param score calibrated probability of spam
 * @param base log-odds before anything was observed; with all contributions it gives the log-odds of {@code score}
 * @param contributions everything that was observed, strongest first
 * @param reasons what decided, most important first; never empty
 * @param model id of the model that scored
 * @param policy {@code default}, or a hash of the site's settings
 */
public record Verdict(
        Decision decision,
        boolean blatant,
        double score,
        double base,
        List<Reason> contributions,
        List<Reason> reasons,
        String model,
        String policy,
        Instant decidedAt) {

    public Verdict {
        contributions = List.copyOf(contributions);
        reasons = List.copyOf(reasons);
    }

    /** What is to happen. */
    public enum Decision {
        PUBLISH,
        HOLD,
        REJECT;

        /** {@code publish}, {@code hold} or {@code reject}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that spoke for or against it.
     *
     * @param contribution added log-odds of spam; 0 for what decides without adding to the score
     */
    public record Reason(String signal, String sentence, double contribution) {}
}
