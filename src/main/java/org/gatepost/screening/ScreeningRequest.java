package org.gatepost.screening;

import java.util.Optional;

import org.gatepost.submission.Submission;

/**
 * A submission to screen, with what makes a retry recognisable.
 *
 * @param retry absent where every request is a new submission
 */
public record ScreeningRequest(Submission submission, Optional<Retry> retry) {

    /** A request that may not be repeated. */
    public static ScreeningRequest of(Submission submission) {
        return new ScreeningRequest(submission, Optional.empty());
    }

    /**
     * What a retry has in common with the first request.
     *
     * @param key chosen by the caller, unique within the site
     * @param bodyHash of the request as it was sent, to notice the same key under something else
     */
    public record Retry(String key, byte[] bodyHash) {}
}
