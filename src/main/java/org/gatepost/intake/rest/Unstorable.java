package org.gatepost.intake.rest;

import java.util.Optional;

/** Characters that a JSON string can escape and a database text cannot hold. */
final class Unstorable {
    private Unstorable() {}

    /** What is wrong with the text, if anything. */
    static Optional<String> in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of("must not contain the character U+0000");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of("must not contain half of a surrogate pair");
            }
        }
        return Optional.empty();
    }
}
