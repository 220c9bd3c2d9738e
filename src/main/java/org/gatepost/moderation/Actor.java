package org.gatepost.moderation;

import java.util.Locale;
import java.util.Objects;

/**
 * Who did something, as the audit trail keeps it.
 *
 * @param name an editor's name, or the slug of the site whose key was shown; empty for the machine
 */
public record Actor(Source source, String name) {

    /** Gatepost itself. */
    public static final Actor SYSTEM = new Actor(Source.SYSTEM, "");

    public Actor {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(name, "name");
    }

    /** The platform that holds the API key of a site. */
    public static Actor platform(String site) {
        return new Actor(Source.PLATFORM, site);
    }

    /** A signed-in editor. */
    public static Actor editor(String name) {
        return new Actor(Source.EDITOR, name);
    }

    /** Where a word comes from, the more trusted ones later. */
    public enum Source {
        SYSTEM,
        PLATFORM,
        EDITOR;

        /** {@code system}, {@code platform} or {@code editor}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
