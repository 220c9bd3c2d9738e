package org.gatepost.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The table of cases. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<Case, UUID> {

    /** The case of a submission, where it has one; nobody else changes it before this transaction ends. */
    Optional<Case> lock(UUID submission) {
        return findByIdOptional(submission, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Case> of(Collection<UUID> submissions) {
        return submissions.isEmpty() ? List.of() : list("submissionId in ?1", submissions);
    }

    /** Takes an open case from the queue; one that is resolved stays. */
    void withdraw(UUID submission) {
        delete("submissionId = ?1 and state = OPEN", submission);
    }

    Backlog backlog(long site) {
        Object[] row = (Object[]) getEntityManager()
                .createQuery("select count(c), min(c.openedAt) from Case c where c.siteId = :site and c.state = OPEN")
                .setParameter("site", site)
                .getSingleResult();
        return new Backlog((Long) row[0], Optional.ofNullable((Instant) row[1]));
    }
}
