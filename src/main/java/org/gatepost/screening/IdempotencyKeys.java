package org.gatepost.screening;

import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Which requests were made before. */
@ApplicationScoped
class IdempotencyKeys {
    private final Session session;

    IdempotencyKeys(Session session) {
        this.session = session;
    }

    /**
     * Takes the key for a submission. While another transaction holds it, this one waits, and then sees what that one
     * stored.
     */
    boolean claim(long site, ScreeningRequest.Retry retry, UUID submission) {
        return session.createNativeMutationQuery("""
                                insert into idempotency_keys (site_id, key, body_hash, submission_id)
                                values (:site, :key, :hash, :submission) on conflict do nothing
                                """)
                        .setParameter("site", site)
                        .setParameter("key", retry.key())
                        .setParameter("hash", retry.bodyHash())
                        .setParameter("submission", submission)
                        .executeUpdate()
                == 1;
    }

    /** For what a taken key was used. */
    Use useOf(long site, ScreeningRequest.Retry retry) {
        Object[] row = session.createNativeQuery(
                        "select submission_id, body_hash from idempotency_keys where site_id = :site and key = :key",
                        Object[].class)
                .setParameter("site", site)
                .setParameter("key", retry.key())
                .getSingleResult();
        return new Use((UUID) row[0], Arrays.equals((byte[]) row[1], retry.bodyHash()));
    }

    /** The first use of a key. */
    record Use(UUID submission, boolean sameBody) {}
}
