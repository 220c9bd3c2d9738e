package org.gatepost.problem;

import java.util.Arrays;

/** Every kind of problem that callers may meet. The URIs are part of the contract and never change. */
public enum ProblemType {
    /** The request is not what the endpoint takes; {@code violations} say what to mend. */
    INVALID_REQUEST(400, "invalid-request", "The request is not valid"),
    /** No key, or one that opens nothing. */
    UNAUTHORIZED(401, "unauthorized", "A valid API key is needed"),
    /** Signed in, but not allowed. */
    FORBIDDEN(403, "forbidden", "This is not allowed"),
    /** There is nothing here, or it belongs to somebody else. */
    NOT_FOUND(404, "not-found", "There is nothing here"),
    /** The path exists, the method does not; {@code Allow} names those that do. */
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "The method is not supported here"),
    /** No format that the caller accepts is available. */
    NOT_ACCEPTABLE(406, "not-acceptable", "No acceptable format is available"),
    /** Somebody else was first. */
    CONFLICT(409, "conflict", "It has changed in the meantime"),
    /** The body is over its limit. */
    TOO_LARGE(413, "too-large", "The body is too large"),
    /** The address is over its limit. */
    URI_TOO_LONG(414, "uri-too-long", "The address is too long"),
    /** The body has a media type that the endpoint does not read. */
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The media type is not supported"),
    /** An Idempotency-Key was used before, for another request. */
    KEY_REUSED(422, "idempotency-key-reused", "The Idempotency-Key belongs to another request"),
    /** Headers are over their limit. */
    HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large"),
    /** Our mistake. The log knows more. */
    INTERNAL(500, "internal", "Something went wrong on the server"),
    /** The database does not answer; a retry may help. */
    UNAVAILABLE(503, "unavailable", "The service is not available at the moment");

    private final int status;
    private final String name;
    private final String title;

    ProblemType(int status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** Stable URI that identifies the type. */
    public String uri() {
        return "urn:gatepost:problem:" + name;
    }

    public String title() {
        return title;
    }

    /** The type of a bare status code; the nearest general one where it has none of its own. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL);
    }
}
