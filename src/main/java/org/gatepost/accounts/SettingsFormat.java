package org.gatepost.accounts;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Settings as the JSON they are stored as. */
@ApplicationScoped
class SettingsFormat {
    private final ObjectMapper json;

    SettingsFormat(ObjectMapper json) {
        this.json = json;
    }

    SiteSettings read(String text) {
        try {
            return json.readValue(text, SiteSettings.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a site's stored settings cannot be read", e);
        }
    }

    String write(SiteSettings settings) {
        try {
            return json.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings cannot be written", e);
        }
    }
}
