package org.gatepost.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The truth about a submission as somebody who should know has told it. */
public enum Label {
    HAM,
    SPAM;

    /** {@code spam} or {@code ham}, as in every contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The label with that word, or nothing. */
    public static Optional<Label> ofWord(String word) {
        return Arrays.stream(values())
                .filter(label -> label.word().equals(word))
                .findFirst();
    }
}
