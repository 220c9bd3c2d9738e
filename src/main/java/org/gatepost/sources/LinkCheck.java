package org.gatepost.sources;

/**
 * What is known of a linkback's source page. It is a fact, not a judgement: an unreachable page is no proof of spam.
 */
public enum LinkCheck {
    /** Nobody has looked yet, or there is nothing to look at (a comment). */
    UNKNOWN("nobody has looked at the source page yet"),
    /** The page links to the article. */
    LINKED("the source page links to the article"),
    /** The page is there, and has no link to the article. */
    NOT_LINKED("the source page has no link to the article"),
    /** The page could not be fetched. */
    UNREACHABLE("the source page cannot be reached"),
    /** The address is one that must not be fetched. */
    REFUSED("the source address is not one that may be visited");

    private final String sentence;

    LinkCheck(String sentence) {
        this.sentence = sentence;
    }

    /** The fact in an editor's words, without capital and full stop. */
    public String sentence() {
        return sentence;
    }
}
