package org.gatepost.screening;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.gatepost.moderation.Moderation;
import org.gatepost.submission.Author;
import org.gatepost.submission.Submission;

/** What has been screened so far. */
@ApplicationScoped
public class Records {
    private final Submissions submissions;
    private final Verdicts verdicts;
    private final SiteSightings sightings;
    private final Moderation moderation;
    private final Clock clock;

    Records(Submissions submissions, Verdicts verdicts, SiteSightings sightings, Moderation moderation, Clock clock) {
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.sightings = sightings;
        this.moderation = moderation;
        this.clock = clock;
    }

    /** A site's submission; nothing where the id is none, or another site's. */
    @Transactional
    public Optional<SubmissionRecord> find(long siteId, String id) {
        return Ids.of(id).flatMap(uuid -> submissions.of(siteId, uuid)).map(this::view);
    }

    /**
     * The newest submissions of all sites, newest first.
     *
     * @param before id of the last one seen, to read on from
     */
    @Transactional
    public List<SubmissionRecord> latest(int limit, Optional<String> before) {
        return submissions.latest(limit, before.flatMap(Ids::of)).stream()
                .map(this::view)
                .toList();
    }

    /** How many submissions of each kind stand at each decision. */
    @Transactional
    public List<Tally> tally(long siteId) {
        return submissions.countByKindAndDecision(siteId).stream()
                .map(Object[].class::cast)
                .map(row -> new Tally((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /**
     * Takes out a submission's content and everything personal, for good; its id and decision stay. Answers whether
     * there was such a submission.
     */
    @Transactional
    public boolean redact(long siteId, String id) {
        Optional<SubmissionRow> found = Ids.of(id).flatMap(uuid -> submissions.of(siteId, uuid));
        found.filter(row -> row.redactedAt == null).ifPresent(row -> {
            row.redact(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            verdicts.redact(row.id);
            sightings.forget(row.id);
            moderation.redact(row.id);
        });
        return found.isPresent();
    }

    void record(UUID id, long siteId, Submission submission, Verdict verdict) {
        submissions.persist(SubmissionRow.of(id, siteId, submission, verdict.decidedAt()));
        // Identity columns insert at once, so the row they refer to must be there first.
        submissions.flush();
        verdicts.record(id, verdict);
    }

    Verdict firstVerdict(UUID submission) {
        return verdicts.first(submission);
    }

    boolean isPublishedBefore(long siteId, Author author) {
        return submissions.isPublishedBefore(siteId, author);
    }

    private SubmissionRecord view(SubmissionRow row) {
        return new SubmissionRecord(
                row.id,
                row.siteId,
                row.toSubmission(),
                row.receivedAt,
                Optional.ofNullable(row.redactedAt),
                verdicts.newest(row.id));
    }
}
