package org.gatepost.intake.rest;

import java.time.Instant;
import java.util.Optional;

import org.gatepost.moderation.CaseView;
import org.gatepost.moderation.FeedbackView;
import org.gatepost.screening.SubmissionRecord;

/**
 * Feedback was heard.
 *
 * @param decision as it stands after it
 */
record FeedbackAnswer(String id, String label, String source, Instant givenAt, String decision, String decidedBy) {

    static FeedbackAnswer of(SubmissionRecord about, Optional<CaseView> held, FeedbackView heard) {
        Standing standing = Standing.of(about.verdict(), held);
        return new FeedbackAnswer(
                about.id().toString(),
                heard.label().word(),
                heard.actor().source().word(),
                heard.givenAt(),
                standing.decision(),
                standing.by());
    }
}
