package org.gatepost.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.gatepost.submission.Label;

/** A held submission in the editors' hands: opened once, resolved once. */
@Entity
@Table(name = "cases")
class Case {
    @Id
    private UUID submissionId;

    private Long siteId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaseState state;

    private Instant openedAt;
    private Instant resolvedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Actor.Source resolvedBySource;

    private String resolvedByName;

    @Version
    private int version;

    protected Case() {}

    private Case(Subject subject, Instant now) {
        this.submissionId = subject.submissionId();
        this.siteId = subject.siteId();
        this.state = CaseState.OPEN;
        this.openedAt = now;
    }

    static Case open(Subject subject, Instant now) {
        return new Case(subject, now);
    }

    /** Resolves an open case by the truth about its submission; nothing happens to one that is resolved already. */
    Optional<CaseResolved> resolve(Label label, Actor actor, Instant now) {
        if (state != CaseState.OPEN) {
            return Optional.empty();
        }
        state = switch (label) {
            case HAM -> CaseState.PUBLISHED;
            case SPAM -> CaseState.REJECTED;
        };
        resolvedAt = now;
        resolvedBySource = actor.source();
        resolvedByName = actor.name();
        return Optional.of(new CaseResolved(siteId, submissionId, state.outcome(), actor, now));
    }

    CaseView view() {
        Optional<Actor> by = Optional.ofNullable(resolvedBySource).map(source -> new Actor(source, resolvedByName));
        return new CaseView(submissionId, state, openedAt, Optional.ofNullable(resolvedAt), by, version);
    }
}
