package org.gatepost.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the feed of decisions.
 *
 * @param position its place in the site's feed; the cursor to read on from
 * @param decision {@code publish}, {@code hold} or {@code reject}
 * @param source who decided: {@code system}, {@code platform} or {@code editor}
 */
public record Change(
        long position,
        UUID submissionId,
        String externalId,
        String kind,
        String decision,
        String source,
        Instant decidedAt) {}
