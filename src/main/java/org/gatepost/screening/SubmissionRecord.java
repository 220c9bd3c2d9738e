package org.gatepost.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gatepost.submission.Submission;

/**
 * A submission that has been screened.
 *
 * @param submission as it arrived; of the article only address and title, and nothing personal once redacted
 * @param verdict the newest of the machine; what people decided since is told by its case
 */
public record SubmissionRecord(
        UUID id,
        long siteId,
        Submission submission,
        Instant receivedAt,
        Optional<Instant> redactedAt,
        Verdict verdict) {}
