package org.gatepost.intake.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.gatepost.moderation.CaseView;
import org.gatepost.moderation.FeedbackView;
import org.gatepost.screening.SubmissionRecord;
import org.gatepost.screening.Verdict;

/**
 * A stored submission as the API tells it.
 *
 * @param decision as it stands: the machine's, or that of whoever resolved the case
 * @param decidedBy {@code system}, {@code platform} or {@code editor}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmissionAnswer(
        String id,
        String decision,
        String decidedBy,
        Instant decidedAt,
        boolean blatant,
        double score,
        List<Verdict.Reason> reasons,
        Double base,
        List<Verdict.Reason> contributions,
        String model,
        String policy,
        Instant receivedAt,
        Instant redactedAt,
        Received submission,
        List<Word> feedback) {

    static SubmissionAnswer of(
            SubmissionRecord found, Optional<CaseView> held, List<FeedbackView> feedback, Explain explain) {
        Verdict verdict = found.verdict();
        Standing standing = Standing.of(verdict, held);
        return new SubmissionAnswer(
                found.id().toString(),
                standing.decision(),
                standing.by(),
                standing.at(),
                verdict.blatant(),
                verdict.score(),
                verdict.reasons(),
                explain == Explain.FULL ? verdict.base() : null,
                explain == Explain.FULL ? verdict.contributions() : null,
                verdict.model(),
                verdict.policy(),
                found.receivedAt(),
                found.redactedAt().orElse(null),
                Received.of(found.submission()),
                feedback.stream().map(Word::of).toList());
    }

    /** What somebody said. */
    record Word(String label, String source, String reason, Instant givenAt) {
        static Word of(FeedbackView view) {
            return new Word(view.label().word(), view.actor().source().word(), view.reason(), view.givenAt());
        }
    }
}
