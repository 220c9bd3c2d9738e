/**
 * The JSON API under {@code /api/v1}: parses to the vocabulary, calls one use case, renders its outcome. Start with
 * {@link org.gatepost.intake.rest.SubmissionsResource}.
 *
 * <p>May use {@code submission}, {@code articles}, {@code screening} (the verdict), {@code moderation} (feedback and
 * feed), {@code accounts} and {@code problem}; no other protocol, and nothing of how a verdict is found. Bodies are read
 * by hand rather than bound to classes: a caller is told of every mistake at once, by field, and nothing is converted.
 */
package org.gatepost.intake.rest;
