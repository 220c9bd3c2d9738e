package org.gatepost.policy;

import java.util.Optional;

/** One of a site's rules: looks at a situation and, where it applies, says what should happen and why. */
interface Rule {
    Optional<Firing> applyTo(Situation situation);

    /** A rule that applied. */
    record Firing(Outcome outcome, Reason reason) {
        static Optional<Firing> of(Outcome outcome, String rule, String sentence) {
            return Optional.of(new Firing(outcome, new Reason("rule." + rule, sentence, 0)));
        }
    }
}
