package org.gatepost.submission;

/** Absent and empty texts are the same thing everywhere in the vocabulary. */
final class Texts {
    private Texts() {}

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
