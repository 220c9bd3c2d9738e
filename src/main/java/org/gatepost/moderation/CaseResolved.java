package org.gatepost.moderation;

import java.time.Instant;
import java.util.UUID;

import org.gatepost.policy.Outcome;

/** Somebody decided on a held submission. Fired within the transaction; listen after its success. */
public record CaseResolved(long siteId, UUID submissionId, Outcome outcome, Actor actor, Instant at) {}
