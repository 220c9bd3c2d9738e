package org.gatepost.signals.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/** Splits text into lower-cased words. Scripts that do not separate words are split into pairs of characters. */
public final class Words {
    private Words() {}

    /** The words (runs of letters or of digits) of a text, in order; punctuation is left out. */
    public static List<String> of(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(lower.length() / 5 + 1);
        Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(lower);
        for (int i = 0; i < spans.length; i++) {
            int start = spans[i].getStart();
            int end = spans[i].getEnd();
            if (!Character.isLetterOrDigit(lower.codePointAt(start))) {
                continue;
            }
            if (isApostropheSuffix(lower, spans, i)) { // don't, l'article: one word each side, as people read them
                String joined = words.remove(words.size() - 1) + "'" + lower.substring(start, end);
                words.add(joined);
            } else if (isUnseparated(lower.charAt(start))) {
                addPairs(lower, start, end, words);
            } else {
                words.add(lower.substring(start, end));
            }
        }
        return words;
    }

    /** Whether the token is the s of it's or the t of don't: one or two letters behind an apostrophe. */
    private static boolean isApostropheSuffix(String text, Span[] spans, int i) {
        if (i < 2 || spans[i].length() > 2) {
            return false;
        }
        Span mark = spans[i - 1];
        return mark.length() == 1
                && (text.charAt(mark.getStart()) == '\'' || text.charAt(mark.getStart()) == '’')
                && mark.getEnd() == spans[i].getStart()
                && spans[i - 2].getEnd() == mark.getStart()
                && Character.isLetter(text.charAt(spans[i - 2].getStart()));
    }

    /** Whether the character belongs to a script written without spaces: Chinese, Japanese kana, Thai, Lao, Khmer, Burmese. */
    static boolean isUnseparated(char c) {
        return c >= 0x3040 && c <= 0x30ff
                || c >= 0x3400 && c <= 0x9fff
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0x0e00 && c <= 0x0eff
                || c >= 0x1000 && c <= 0x109f
                || c >= 0x1780 && c <= 0x17ff;
    }

    private static void addPairs(String text, int start, int end, List<String> words) {
        if (end - start == 1) {
            words.add(text.substring(start, end));
        }
        for (int i = start; i + 1 < end; i++) {
            words.add(text.substring(i, i + 2));
        }
    }
}
