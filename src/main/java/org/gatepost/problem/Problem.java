package org.gatepost.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An error as callers see it (RFC 9457).
 *
 * @param type stable URI
 * @param detail what went wrong this time
 * @param instance path of the request
 * @param violations what to mend, field by field; empty where no field is to blame
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "violations"})
public record Problem(
        String type, String title, int status, String detail, String instance, List<Violation> violations) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    static Problem of(ProblemType type, String detail, String instance) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, List.of());
    }

    /** One field that is not as it should be, {@code author.name} say. */
    public record Violation(String field, String message) {}
}
