package org.gatepost.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens to a submission. */
public enum Outcome {
    PUBLISH,
    HOLD,
    REJECT;

    /** {@code publish}, {@code hold} or {@code reject}, as in every contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome with that word, or nothing. */
    public static Optional<Outcome> ofWord(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }
}
