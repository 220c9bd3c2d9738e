package org.gatepost.screening;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTest {
    private static UUID at(String time) {
        return new Ids(Clock.fixed(Instant.parse(time), ZoneOffset.UTC), new SplittableRandom(1)).next();
    }

    @Test
    void laterIdsSortLater() {
        assertThat(at("2026-05-04T09:30:00.001Z").toString())
                .isGreaterThan(at("2026-05-04T09:30:00.000Z").toString());
    }

    @Test
    void anIdIsAUuidOfVersionSeven() {
        UUID id = at("2026-05-04T09:30:00Z");

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Ids.of(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1-1-1-1-1",
                "01A210F8-DDAA-71E0-B1AB-C6E6ED085E7C",
                "x1a210f8-ddaa-71e0-b1ab-c6e6ed085e7c"
            })
    void whatIsNoIdIsNone(String written) {
        assertThat(Ids.of(written)).isEmpty();
    }
}
