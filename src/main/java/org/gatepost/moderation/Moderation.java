package org.gatepost.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.gatepost.policy.Outcome;

/** What becomes of submissions after the machine has spoken: cases, feedback, and the feed that tells of both. */
@ApplicationScoped
public class Moderation {
    private final Cases cases;
    private final FeedbackRows feedback;
    private final ChangeRows changes;
    private final Event<CaseResolved> resolved;
    private final Clock clock;

    Moderation(Cases cases, FeedbackRows feedback, ChangeRows changes, Event<CaseResolved> resolved, Clock clock) {
        this.cases = cases;
        this.feedback = feedback;
        this.changes = changes;
        this.resolved = resolved;
        this.clock = clock;
    }

    /** The machine has decided: opens a case for what is held, and tells the feed. */
    @Transactional
    public void decided(Subject subject, Outcome outcome, Instant at) {
        if (outcome == Outcome.HOLD) {
            cases.persist(Case.open(subject, at));
        }
        changes.persist(ChangeRow.of(subject, outcome, Actor.SYSTEM, at));
    }

    /** Somebody tells the truth: it is kept, and resolves the case where one is open. */
    @Transactional
    public FeedbackView hear(Subject subject, Feedback told) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // The case first: two who speak at once are heard one after the other.
        Optional<Case> open = cases.lock(subject.submissionId());
        feedback.persist(FeedbackRow.of(subject, told, now));
        open.flatMap(found -> found.resolve(told.label(), told.actor(), now)).ifPresent(event -> {
            changes.persist(ChangeRow.of(subject, event.outcome(), event.actor(), now));
            resolved.fire(event);
        });
        return new FeedbackView(told.label(), told.actor(), told.reason(), now);
    }

    /** The case of a submission; nothing where it was never held. */
    @Transactional
    public Optional<CaseView> caseOf(UUID submission) {
        return cases.findByIdOptional(submission).map(Case::view);
    }

    /** The cases of some submissions, by submission. */
    @Transactional
    public Map<UUID, CaseView> casesOf(Collection<UUID> submissions) {
        return cases.of(submissions).stream()
                .map(Case::view)
                .collect(Collectors.toMap(CaseView::submissionId, view -> view));
    }

    /** Everything people said about a submission, in order. */
    @Transactional
    public List<FeedbackView> feedbackOn(UUID submission) {
        return feedback.of(submission).stream()
                .map(row -> new FeedbackView(row.label, new Actor(row.source, row.sourceName), row.reason, row.givenAt))
                .toList();
    }

    /** What waits for a site's editors. */
    @Transactional
    public Backlog backlog(long siteId) {
        return cases.backlog(siteId);
    }

    /** Takes out what people wrote about a submission; what they decided stays. Nobody can judge it any more. */
    @Transactional
    public void redact(UUID submission) {
        cases.withdraw(submission);
        feedback.redact(submission);
    }
}
