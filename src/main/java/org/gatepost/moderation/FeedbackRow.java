package org.gatepost.moderation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.gatepost.submission.Label;

/** Feedback as stored; rows are only ever added. */
@Entity
@Table(name = "feedback")
class FeedbackRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID submissionId;
    Long siteId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Label label;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Actor.Source source;

    String sourceName;
    String reason;
    Instant givenAt;

    static FeedbackRow of(Subject subject, Feedback feedback, Instant now) {
        FeedbackRow row = new FeedbackRow();
        row.submissionId = subject.submissionId();
        row.siteId = subject.siteId();
        row.label = feedback.label();
        row.source = feedback.actor().source();
        row.sourceName = feedback.actor().name();
        row.reason = feedback.reason();
        row.givenAt = now;
        return row;
    }
}
