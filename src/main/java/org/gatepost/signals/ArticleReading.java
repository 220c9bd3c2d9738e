package org.gatepost.signals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gatepost.signals.text.Stems;
import org.gatepost.signals.text.Words;

/**
 * An article as its answers are measured against it. Made once for an article and shared by all its answers.
 *
 * @param title the title as words with single spaces, lower case
 * @param titleStems stems of the title's content words
 * @param stems how often each content word's stem occurs; the title counts twice
 * @param runs hashes of all runs of {@value #RUN} words, to recognise copied text
 * @param language two-letter code or empty
 */
record ArticleReading(
        String title, Set<String> titleStems, Map<String, Integer> stems, Set<Integer> runs, String language) {
    static final int RUN = 4;
    private static final int MOST_CHARACTERS = 12_000;

    static ArticleReading of(String title, String text, String language) {
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        List<String> titleWords = Words.of(title);
        List<String> words = Words.of(start);
        Map<String, Integer> stems = new HashMap<>();
        Set<String> titleStems = new HashSet<>();
        for (String word : titleWords) {
            if (isContent(word)) {
                String stem = Stems.of(word, language);
                titleStems.add(stem);
                stems.merge(stem, 2, Integer::sum);
            }
        }
        for (String word : words) {
            if (isContent(word)) {
                stems.merge(Stems.of(word, language), 1, Integer::sum);
            }
        }
        return new ArticleReading(String.join(" ", titleWords), titleStems, stems, runsOf(words), language);
    }

    boolean isKnown() {
        return !stems.isEmpty();
    }

    /** Whether a word can carry meaning: three characters or more, or a pair of an unseparated script. */
    static boolean isContent(String word) {
        return word.length() >= 3 && Character.isLetter(word.charAt(0))
                || word.length() == 2 && word.charAt(0) >= 0x3040;
    }

    /** Hashes of the runs of words in a text. */
    static Set<Integer> runsOf(List<String> words) {
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).hashCode());
        }
        return runs;
    }
}
