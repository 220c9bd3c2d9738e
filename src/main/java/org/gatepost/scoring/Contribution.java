package org.gatepost.scoring;

import java.util.function.DoubleFunction;

/**
 * What one signal added to a score.
 *
 * @param signal id of the signal in the catalogue
 * @param value what was observed
 * @param logOdds added log-odds of spam; positive speaks for spam, negative for ham
 * @param wording puts the value into words; asked only when somebody wants to read it
 */
public record Contribution(String signal, double value, double logOdds, DoubleFunction<String> wording) {

    /** The observation in a sentence for an editor. */
    public String sentence() {
        return wording.apply(value);
    }
}
