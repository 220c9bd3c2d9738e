package org.gatepost.intake.rest;

import java.time.Instant;
import java.util.Optional;

import org.gatepost.moderation.CaseView;
import org.gatepost.screening.Verdict;

/** The decision on a submission as it stands, and who made it when. */
record Standing(String decision, String by, Instant at) {

    static Standing of(Verdict verdict, Optional<CaseView> held) {
        return held.filter(view -> view.resolvedAt().isPresent())
                .map(view -> new Standing(
                        view.decision(),
                        view.resolvedBy().orElseThrow().source().word(),
                        view.resolvedAt().orElseThrow()))
                .orElse(new Standing(verdict.decision().word(), "system", verdict.decidedAt()));
    }
}
