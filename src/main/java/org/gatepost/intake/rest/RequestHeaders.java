package org.gatepost.intake.rest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;

import com.google.common.hash.Hashing;

import org.gatepost.problem.Refusal;
import org.gatepost.screening.ScreeningRequest.Retry;

/** The headers of the API that mean something of their own. */
final class RequestHeaders {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");
    private static final Pattern MILLIS = Pattern.compile("\\d{1,7}");

    private RequestHeaders() {}

    /** What makes a repetition of this request recognisable. */
    static Optional<Retry> retry(HttpHeaders headers, byte[] body) {
        List<String> keys = headers.getRequestHeader("Idempotency-Key");
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        String idempotencyKey = keys.size() == 1 ? keys.get(0) : "";
        if (!KEY.matcher(idempotencyKey).matches()) {
            throw Refusal.ofField("Idempotency-Key", "must be 1 to 255 visible ASCII characters");
        }
        return Optional.of(
                new Retry(idempotencyKey, Hashing.sha256().hashBytes(body).asBytes()));
    }

    /** How long the caller waits for what needs the network; nothing does yet. */
    static void checkDeadline(String deadlineMillis) {
        if (deadlineMillis != null && !MILLIS.matcher(deadlineMillis.strip()).matches()) {
            throw Refusal.ofField("Gatepost-Deadline-Ms", "must be a whole number of milliseconds");
        }
    }
}
