package org.gatepost.archives;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** Files of one JSON object a line, in UTF-8. */
final class JsonLines {
    /** A second object on a line would be dropped without a word. */
    private static final ObjectReader JSON =
            new ObjectMapper().readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonLines() {}

    /** Goes through the lines of a file that are not blank; a bad one is named by file and number. */
    static void read(Path file, LineReader reader) throws IOException, BadLineException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.read(line);
                }
            }
        } catch (BadLineException e) {
            throw new BadLineException(file + ", line " + number + ": " + e.getMessage());
        } catch (MalformedInputException e) {
            throw new BadLineException(file + ", after line " + number + ": not UTF-8");
        }
    }

    /** The object that a line is. */
    static JsonNode object(String line) throws BadLineException {
        try {
            JsonNode json = JSON.readValue(line);
            if (json == null || !json.isObject()) {
                throw new BadLineException("not a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new BadLineException("not JSON: " + e.getOriginalMessage());
        }
    }

    /** What is done with a line. */
    interface LineReader {
        void read(String line) throws BadLineException;
    }
}
