package org.gatepost.intake.rest;

import org.gatepost.problem.Refusal;

/** How much of the computation an answer tells. */
enum Explain {
    REASONS,
    FULL;

    static Explain of(String parameter) {
        if (parameter == null) {
            return REASONS;
        }
        if (parameter.equals("full")) {
            return FULL;
        }
        throw Refusal.ofField("explain", "must be \"full\" or absent");
    }
}
