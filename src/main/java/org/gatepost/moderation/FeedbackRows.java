package org.gatepost.moderation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The table of feedback. */
@ApplicationScoped
class FeedbackRows implements PanacheRepository<FeedbackRow> {

    List<FeedbackRow> of(UUID submission) {
        return list("submissionId = ?1 order by id", submission);
    }

    /** Words may name people; the label and its source stay. */
    void redact(UUID submission) {
        update("reason = '' where submissionId = ?1", submission);
    }
}
