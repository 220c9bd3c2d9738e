package org.gatepost.desk;

import org.gatepost.moderation.CaseState;
import org.gatepost.screening.Verdict;

/**
 * Where a submission stands, as the page shows it: always a word and a shape, never a colour alone.
 *
 * @param style names the shape and the colour
 */
record Standing(String word, String style) {

    static Standing of(Verdict verdict) {
        return switch (verdict.decision()) {
            case PUBLISH -> new Standing("published", "pub");
            case HOLD -> new Standing("held for an editor", "held");
            case REJECT -> new Standing(verdict.blatant() ? "rejected, blatant" : "rejected", "rej");
        };
    }

    static Standing of(CaseState state) {
        return switch (state) {
            case OPEN -> new Standing("held for an editor", "held");
            case PUBLISHED -> new Standing("published by an editor", "pub");
            case REJECTED -> new Standing("rejected by an editor", "rej");
        };
    }
}
