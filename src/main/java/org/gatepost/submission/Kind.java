package org.gatepost.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four ways in which somebody answers an article. */
public enum Kind {
    COMMENT(false),
    PINGBACK(true),
    TRACKBACK(true),
    WEBMENTION(true);

    private final boolean linkback;

    Kind(boolean linkback) {
        this.linkback = linkback;
    }

    /** Whether this kind has a source page that claims to link to the article. */
    public boolean isLinkback() {
        return linkback;
    }

    /** The word used for this kind in every contract: {@code comment}, {@code pingback} and so on. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that word, or nothing. */
    public static Optional<Kind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
