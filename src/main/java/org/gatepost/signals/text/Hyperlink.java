package org.gatepost.signals.text;

import org.gatepost.submission.WebAddress;

/**
 * A link in a text.
 *
 * @param anchor the words that are linked; empty for a bare address
 * @param hidden styled so that no reader sees it
 */
public record Hyperlink(WebAddress address, String anchor, Notation notation, boolean hidden) {

    /** How the link was written. */
    public enum Notation {
        HTML,
        BBCODE,
        BARE
    }
}
