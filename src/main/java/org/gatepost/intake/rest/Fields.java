package org.gatepost.intake.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.gatepost.problem.Problem.Violation;
import org.gatepost.problem.ProblemType;
import org.gatepost.problem.Refusal;

/**
 * The fields of a JSON object, read strictly: a wrong type is a violation, never a conversion; null equals absent. Read
 * everything first, then {@link #check()}: so that the caller learns of all mistakes at once.
 */
final class Fields {
    // As lenient as browsers after the host: platforms send addresses with spaces and brackets.
    private static final Pattern HTTP =
            Pattern.compile("https?://[^\\s/?#]+.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private final JsonNode object;
    private final String prefix;
    private final List<Violation> violations;

    Fields(JsonNode object) {
        this(object, "", new ArrayList<>());
    }

    private Fields(JsonNode object, String prefix, List<Violation> violations) {
        this.object = object;
        this.prefix = prefix;
        this.violations = violations;
    }

    /** The object under a name; an empty one where absent. */
    Fields object(String name) {
        JsonNode node = value(name);
        if (node != null && !node.isObject()) {
            violation(name, "must be an object");
            node = null;
        }
        return new Fields(node == null ? JsonNodeFactory.instance.objectNode() : node, prefix + name + ".", violations);
    }

    /** A text of at most so many characters, empty where absent. */
    String text(String name, int longest) {
        JsonNode node = value(name);
        if (node == null) {
            return "";
        }
        if (!node.isTextual()) {
            violation(name, "must be a string");
            return "";
        }
        String text = node.textValue();
        Optional<String> fault = Unstorable.in(text);
        if (fault.isPresent()) {
            violation(name, fault.get());
            return "";
        }
        if (text.length() > longest) {
            violation(name, "must have at most " + longest + " characters");
            return "";
        }
        return text;
    }

    /** The same, where it must be there. */
    String requiredText(String name, int longest) {
        require(name);
        return text(name, longest);
    }

    /** An absolute http or https address; empty where absent. */
    String address(String name, int longest) {
        String text = text(name, longest);
        if (!text.isEmpty() && !HTTP.matcher(text).matches()) {
            violation(name, "must be an absolute http or https address");
        }
        return text;
    }

    /** The same, where it must be there. */
    String requiredAddress(String name, int longest) {
        int before = violations.size();
        require(name);
        String text = address(name, longest);
        if (violations.size() == before && text.isEmpty()) {
            violation(name, "must not be empty");
        }
        return text;
    }

    /** One of the words of an enumeration. */
    <T> Optional<T> requiredWord(String name, Function<String, Optional<T>> words, String allowed) {
        int before = violations.size();
        String text = requiredText(name, 100);
        Optional<T> value = words.apply(text);
        if (violations.size() == before && value.isEmpty()) {
            violation(name, "must be one of " + allowed);
        }
        return value;
    }

    /** A point in time with its offset from UTC, as RFC 3339 writes it. */
    Optional<Instant> instant(String name) {
        String text = text(name, 64);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= FIRST_YEAR && time.getYear() < LAST_YEAR) {
                return Optional.of(time.toInstant());
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        violation(name, "must be a time like 2026-05-04T09:30:00Z");
        return Optional.empty();
    }

    /** A whole number from 0 on. */
    OptionalLong count(String name) {
        JsonNode node = value(name);
        if (node == null) {
            return OptionalLong.empty();
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            violation(name, "must be a whole number, 0 or more");
            return OptionalLong.empty();
        }
        return OptionalLong.of(node.longValue());
    }

    /** Refuses the request where anything read so far was not as it should be. */
    void check() {
        if (!violations.isEmpty()) {
            Violation first = violations.get(0);
            String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
            throw new Refusal(ProblemType.INVALID_REQUEST, first.field() + " " + first.message() + more, violations);
        }
    }

    private void require(String name) {
        if (value(name) == null) {
            violation(name, "is required");
        }
    }

    private JsonNode value(String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private void violation(String name, String message) {
        violations.add(new Violation(prefix + name, message));
    }
}
