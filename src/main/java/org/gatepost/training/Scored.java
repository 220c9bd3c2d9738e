package org.gatepost.training;

/** A labelled example with what a classifier said of it: the probability of spam. */
public record Scored(double probability, boolean spam) {}
