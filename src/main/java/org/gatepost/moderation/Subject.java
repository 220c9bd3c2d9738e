package org.gatepost.moderation;

import java.util.UUID;

import org.gatepost.submission.Kind;

/**
 * Which submission something is about.
 *
 * @param externalId the platform's own id for it; empty where it told none
 */
public record Subject(long siteId, UUID submissionId, Kind kind, String externalId) {}
