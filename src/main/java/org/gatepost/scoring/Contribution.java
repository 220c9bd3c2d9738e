package org.gatepost.scoring;

/**
 * What one signal added to a score.
 *
 * @param signal id of the signal in the catalogue
 * @param sentence the observation in words for an editor
 * @param logOdds added log-odds of spam; positive speaks for spam, negative for ham
 */
public record Contribution(String signal, String sentence, double logOdds) {}
