package org.gatepost.moderation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gatepost.policy.Outcome;

/** An entry of the feed as stored; without a position until somebody reads the feed. */
@Entity
@Table(name = "changes")
class ChangeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long siteId;
    UUID submissionId;
    String externalId;
    String kind;
    String decision;
    String source;
    Instant decidedAt;
    Long position;

    static ChangeRow of(Subject subject, Outcome outcome, Actor actor, Instant now) {
        ChangeRow row = new ChangeRow();
        row.siteId = subject.siteId();
        row.submissionId = subject.submissionId();
        row.externalId = subject.externalId();
        row.kind = subject.kind().word();
        row.decision = outcome.word();
        row.source = actor.source().word();
        row.decidedAt = now;
        return row;
    }

    Change view() {
        return new Change(position, submissionId, externalId, kind, decision, source, decidedAt);
    }
}
