package org.gatepost.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Where data sets that Gatepost has been trained with are from. A set of one's own is just that. */
public final class Origins {
    private static final Origin OWN = new Origin("the installation's own data", "not published");

    private final Map<String, Origin> byName;

    private Origins(Map<String, Origin> byName) {
        this.byName = byName;
    }

    /** Reads the list in the artefact. */
    public static Origins load() {
        try (InputStream in = Origins.class.getResourceAsStream("/data-origins.json")) {
            return new Origins(new ObjectMapper().readValue(in, new TypeReference<Map<String, Origin>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of origins", e);
        }
    }

    Origin of(String name) {
        return byName.getOrDefault(name, OWN);
    }

    /** Where a set is from and under which licence it may be used. */
    public record Origin(String origin, String licence) {}
}
