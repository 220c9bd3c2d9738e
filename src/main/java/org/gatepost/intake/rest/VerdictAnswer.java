package org.gatepost.intake.rest;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.gatepost.screening.Verdict;

/**
 * A verdict as the API tells it.
 *
 * @param id absent where nothing was stored
 * @param base only where everything was asked for, like {@code contributions}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerdictAnswer(
        String id,
        String decision,
        boolean blatant,
        double score,
        List<Verdict.Reason> reasons,
        Double base,
        List<Verdict.Reason> contributions,
        String model,
        String policy,
        Instant decidedAt) {

    static VerdictAnswer of(String id, Verdict verdict, Explain explain) {
        return new VerdictAnswer(
                id,
                verdict.decision().word(),
                verdict.blatant(),
                verdict.score(),
                verdict.reasons(),
                explain == Explain.FULL ? verdict.base() : null,
                explain == Explain.FULL ? verdict.contributions() : null,
                verdict.model(),
                verdict.policy(),
                verdict.decidedAt());
    }
}
