package org.gatepost.signals.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;

/** Letters chosen so that people read what programs do not: look-alikes, fancy alphabets, invisible characters. */
public final class Disguise {
    private static final SpoofChecker SPOOFS = new SpoofChecker.Builder().build();
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private Disguise() {}

    /** Words that mix Latin letters with look-alikes of another script (Cyrillic а in "cаsino"). */
    public static int mixedScriptWords(String text) {
        if (isPlain(text)) {
            return 0;
        }
        int mixed = 0;
        int scripts = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                int script = UScript.getScript(c);
                scripts |=
                        script == UScript.LATIN ? 1 : script == UScript.CYRILLIC ? 2 : script == UScript.GREEK ? 4 : 0;
            } else {
                mixed += Integer.bitCount(scripts) > 1 ? 1 : 0;
                scripts = 0;
            }
        }
        return mixed + (Integer.bitCount(scripts) > 1 ? 1 : 0);
    }

    /** Letters and digits from decorative alphabets: mathematical, full-width, enclosed, regional indicators. */
    public static int fancyLetters(String text) {
        if (isPlain(text)) {
            return 0;
        }
        int fancy = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0x1d400 && c <= 0x1d7ff
                    || c >= 0xff21 && c <= 0xff5a
                    || c >= 0x24b6 && c <= 0x24e9
                    || c >= 0x1f130 && c <= 0x1f189
                    || c >= 0x1f1e6 && c <= 0x1f1ff
                    || c >= 0x1d00 && c <= 0x1d2b) {
                fancy++;
            }
        }
        return fancy;
    }

    /** Characters that take no room and separate nothing: zero-width spaces and joiners inside words, soft hyphens, fillers. */
    public static int invisibleCharacters(String text) {
        if (isPlain(text)) {
            return 0;
        }
        int invisible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0x200b
                    || c == 0x200c
                    || c == 0x2060
                    || c == 0xfeff
                    || c == 0x00ad
                    || c == 0x3164
                    || c == 0x202e
                    || c == 0x202d) {
                invisible++;
            }
        }
        return invisible;
    }

    /** The text as a person reads it: compatibility forms folded, look-alikes replaced by what they look like. */
    public static String undone(String text) {
        if (isPlain(text)) {
            return text;
        }
        String folded = FOLDED.normalize(text);
        return mixedScriptWords(folded) == 0 ? folded : SPOOFS.getSkeleton(folded);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
