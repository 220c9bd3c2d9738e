package org.gatepost.moderation;

import java.util.Objects;

import org.gatepost.submission.Label;

/**
 * Somebody says what a submission really is.
 *
 * @param reason in their words; empty where they gave none
 */
public record Feedback(Label label, Actor actor, String reason) {
    public Feedback {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(reason, "reason");
    }
}
