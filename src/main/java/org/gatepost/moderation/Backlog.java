package org.gatepost.moderation;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits for the editors of a site.
 *
 * @param oldest since when the longest waiting case has been open
 */
public record Backlog(long open, Optional<Instant> oldest) {}
