package org.gatepost.moderation;

import java.util.Locale;

import org.gatepost.policy.Outcome;

/** Where a case stands. */
public enum CaseState {
    /** Waits for somebody to decide. */
    OPEN,
    /** Shown to readers. */
    PUBLISHED,
    /** Turned away. */
    REJECTED;

    /** {@code open}, {@code published} or {@code rejected}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the platform is to do. */
    public Outcome outcome() {
        return switch (this) {
            case OPEN -> Outcome.HOLD;
            case PUBLISHED -> Outcome.PUBLISH;
            case REJECTED -> Outcome.REJECT;
        };
    }
}
