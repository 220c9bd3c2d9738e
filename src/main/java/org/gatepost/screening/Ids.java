package org.gatepost.screening;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes ids that sort by time: UUID version 7 (RFC 9562, section 5.7). */
@ApplicationScoped
class Ids {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Clock clock;
    private final RandomGenerator random;

    Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    UUID next() {
        long high = clock.millis() << 16 | 0x7000L | random.nextInt(0x1000);
        long low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /** The id written so; nothing where it is none. */
    static Optional<UUID> of(String written) {
        return FORM.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }
}
