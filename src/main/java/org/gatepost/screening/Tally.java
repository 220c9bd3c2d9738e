package org.gatepost.screening;

/** How many submissions of a kind stand at a decision, both as the words of the contracts. */
public record Tally(String kind, String decision, long count) {}
