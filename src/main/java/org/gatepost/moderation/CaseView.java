package org.gatepost.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as others see it.
 *
 * @param version what an editor saw; an action names it, so that a stale one is noticed
 */
public record CaseView(
        UUID submissionId,
        CaseState state,
        Instant openedAt,
        Optional<Instant> resolvedAt,
        Optional<Actor> resolvedBy,
        int version) {

    /** What the platform is to do as things stand: {@code publish}, {@code hold} or {@code reject}. */
    public String decision() {
        return state.outcome().word();
    }
}
