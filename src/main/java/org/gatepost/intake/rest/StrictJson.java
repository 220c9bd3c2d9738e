package org.gatepost.intake.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.gatepost.problem.ProblemType;
import org.gatepost.problem.Refusal;

/** Reads JSON as RFC 8259 has it and refuses what is ambiguous: repeated names, bytes that are not UTF-8, a tail. */
final class StrictJson {
    private static final int DEEPEST = 32;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StrictJson() {}

    /** The object in these bytes. */
    static Fields object(byte[] bytes) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text(bytes));
        } catch (StreamConstraintsException e) {
            throw new Refusal(
                    ProblemType.INVALID_REQUEST,
                    "The JSON is nested deeper than " + DEEPEST + " levels, or has a number or name that is too long");
        } catch (JsonProcessingException e) {
            throw new Refusal(ProblemType.INVALID_REQUEST, "The body is not valid JSON" + at(e));
        }
        if (node == null || node.isMissingNode()) {
            throw new Refusal(ProblemType.INVALID_REQUEST, "The body is empty; a JSON object is expected");
        }
        if (!node.isObject()) {
            throw new Refusal(ProblemType.INVALID_REQUEST, "The body is not a JSON object");
        }
        return new Fields(node);
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(ProblemType.INVALID_REQUEST, "The body is not valid UTF-8");
        }
    }

    /** Where, and what: the parser's own words, which quote at most a character or a name of the caller's. */
    private static String at(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        String where =
                location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        boolean repeated =
                e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate field");
        return where + (repeated ? ": a name is there twice" : "");
    }
}
