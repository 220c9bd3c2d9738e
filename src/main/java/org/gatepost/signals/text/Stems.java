package org.gatepost.signals.text;

import java.util.EnumMap;
import java.util.Map;

import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Reduces words to stems, so that "councils" answers an article on the council. */
public final class Stems {
    private static final Map<String, ALGORITHM> ALGORITHMS = Map.ofEntries(
            Map.entry("en", ALGORITHM.ENGLISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("id", ALGORITHM.INDONESIAN),
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("tr", ALGORITHM.TURKISH));

    // Snowball stemmers keep the word they work on, so each thread has its own.
    private static final ThreadLocal<Map<ALGORITHM, SnowballStemmer>> STEMMERS =
            ThreadLocal.withInitial(() -> new EnumMap<>(ALGORITHM.class));

    private Stems() {}

    /** The stem of a lower-cased word of a language (two-letter code); the word itself where the language has no stemmer. */
    public static String of(String word, String language) {
        ALGORITHM algorithm = ALGORITHMS.get(language);
        if (algorithm == null || word.length() < 4) {
            return word;
        }
        return STEMMERS.get()
                .computeIfAbsent(algorithm, SnowballStemmer::new)
                .stem(word)
                .toString();
    }
}
