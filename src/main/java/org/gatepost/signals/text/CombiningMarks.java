package org.gatepost.signals.text;

/**
 * Marks that sit on the letter before them. No language needs more than a few; a text of nothing else makes every regular
 * expression with a word boundary walk back to its beginning from every character.
 */
final class CombiningMarks {
    /** As many as the stream-safe text format allows (Unicode Standard Annex 15, section 13). */
    private static final int MOST = 30;

    private CombiningMarks() {}

    /** The text with the marks beyond the thirtieth of a run left out. */
    static String bounded(String text) {
        StringBuilder kept = null;
        int run = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            run = isMark(c) ? run + 1 : 0;
            if (run > MOST && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            } else if (run <= MOST && kept != null) {
                kept.appendCodePoint(c);
            }
            i = next;
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isMark(int c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
