package org.gatepost.signals.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The glue words of languages, from {@code language/function-words.txt}. */
final class FunctionWords {
    private final List<String> languages = new ArrayList<>();

    /** For each word, one bit for each language that has it. */
    private final Map<String, Integer> languagesOfWord = new HashMap<>();

    static FunctionWords load() {
        FunctionWords all = new FunctionWords();
        for (String line : Resource.lines("/language/function-words.txt")) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                all.languagesOfWord.merge(parts[i], 1 << all.languages.size(), (a, b) -> a | b);
            }
            all.languages.add(parts[0]);
        }
        return all;
    }

    /** The language whose function words make up most of the text, with their share; ties go to the first listed. */
    Share largest(List<String> words) {
        int[] hits = new int[languages.size()];
        for (String word : words) {
            int bits = languagesOfWord.getOrDefault(word, 0);
            for (; bits != 0; bits &= bits - 1) {
                hits[Integer.numberOfTrailingZeros(bits)]++;
            }
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                second = hits[best];
                best = i;
            } else {
                second = Math.max(second, hits[i]);
            }
        }
        int total = Math.max(1, words.size());
        return new Share(languages.get(best), (double) hits[best] / total, hits[best] - second);
    }

    /**
     * A language's share of a text.
     *
     * @param share function words of all words, 0 to 1
     * @param lead function words more than the next best language has
     */
    record Share(String language, double share, int lead) {}
}
