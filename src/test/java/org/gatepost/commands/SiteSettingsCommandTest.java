package org.gatepost.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gatepost.accounts.SiteSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SiteSettingsCommandTest {
    @TempDir
    Path folder;

    @Test
    void rulesAndThresholdsAreRead() throws IOException {
        SiteSettings settings = SiteSettingsCommand.read(file("""
                {"thresholds": {"default": {"publishBelow": 0.1, "rejectFrom": 0.98}, "trackback": {"publishBelow": 0, "rejectFrom": 0.9}},
                 "rules": {"denyHosts": ["casino.example"], "mostLinks": 3, "holdFirstTimers": true}}
                """));

        assertThat(settings.thresholds().get("trackback").rejectFrom()).isEqualTo(0.9);
        assertThat(settings.rules().denyHosts()).containsExactly("casino.example");
        assertThat(settings.rules().mostLinks()).hasValue(3);
        assertThat(settings.rules().holdFirstTimers()).isTrue();
        assertThat(settings.rules().closedAfterDays()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"thresholds\": {\"default\": {\"publishBelow\": 0.9, \"rejectFrom\": 0.1}}}",
                "{\"thresholds\": {\"tweet\": {\"publishBelow\": 0.1, \"rejectFrom\": 0.9}}}",
                "{\"costs\": {\"default\": {\"wrongRejection\": 0, \"wrongPublication\": 1, \"review\": 1}}}",
                "{\"rules\": {\"denyHost\": [\"misspelt.example\"]}}",
                "not JSON"
            })
    void settingsThatMeanNothingAreRefused(String nonsense) throws IOException {
        Path file = file(nonsense);

        assertThatThrownBy(() -> SiteSettingsCommand.read(file)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.json"), text);
    }
}
