package org.gatepost.moderation;

import java.time.Instant;

import org.gatepost.submission.Label;

/** Feedback as others see it. */
public record FeedbackView(Label label, Actor actor, String reason, Instant givenAt) {}
