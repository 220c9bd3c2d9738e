package org.gatepost.policy;

import java.util.List;

/**
 * What the policy decided, and why.
 *
 * @param blatant rejected with so little doubt that a platform may discard it unseen
 * @param reasons what decided, most important first; never empty
 */
public record Decision(Outcome outcome, boolean blatant, List<Reason> reasons) {
    public Decision {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision needs a reason");
        }
        if (blatant && outcome != Outcome.REJECT) {
            throw new IllegalArgumentException("only a rejection can be blatant");
        }
    }
}
