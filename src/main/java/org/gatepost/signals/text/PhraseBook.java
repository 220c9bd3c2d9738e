package org.gatepost.signals.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Fixed phrases found in a text word by word, in one pass. A book is a text file: {@code [topic]} opens a topic, and
 * every line under it is a phrase of one element a word:
 *
 * <ul>
 *   <li>{@code great|nice} any of these words
 *   <li>{@code pharmac~} any word that begins so
 *   <li>{@code *3} up to three words of any kind
 * </ul>
 */
public final class PhraseBook {
    private final List<String> topics = new ArrayList<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** First elements that are only the beginning of a word, by their first three letters. */
    private final Map<String, List<Phrase>> byFirstLetters = new HashMap<>();

    /** Reads a book from the artefact. */
    public static PhraseBook load(String path) {
        PhraseBook book = new PhraseBook();
        for (String line : Resource.lines(path)) {
            if (line.startsWith("[")) {
                book.topics.add(line.substring(1, line.length() - 1));
            } else {
                book.add(Phrase.parse(line, book.topics.size() - 1));
            }
        }
        return book;
    }

    private void add(Phrase phrase) {
        for (String word : phrase.elements().get(0).words()) {
            byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase);
        }
        for (String beginning : phrase.elements().get(0).beginnings()) {
            if (beginning.length() < 3) {
                throw new IllegalArgumentException("too short a beginning: " + beginning);
            }
            String letters = beginning.substring(0, 3);
            List<Phrase> some = byFirstLetters.computeIfAbsent(letters, key -> new ArrayList<>());
            if (!some.contains(phrase)) {
                some.add(phrase);
            }
        }
    }

    /** The topics in the order of the file. */
    public List<String> topics() {
        return List.copyOf(topics);
    }

    /** How many phrases of each topic begin in the text; topics without one are absent. */
    public Map<String, Integer> count(List<String> words) {
        Map<String, Integer> found = new TreeMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            count(candidates(word), words, at, found);
        }
        return found;
    }

    /** How many phrases begin in the text with a word that passes. */
    public int countWhere(List<String> words, Predicate<String> first) {
        Map<String, Integer> found = new TreeMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            Collection<Phrase> candidates = candidates(word);
            if (!candidates.isEmpty() && first.test(word)) {
                count(candidates, words, at, found);
            }
        }
        return found.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The phrases that may begin with a word, each once, although it may be listed whole and as a beginning. */
    private Collection<Phrase> candidates(String word) {
        List<Phrase> whole = byFirstWord.getOrDefault(word, List.of());
        List<Phrase> beginning =
                word.length() < 3 ? List.of() : byFirstLetters.getOrDefault(word.substring(0, 3), List.of());
        if (whole.isEmpty() || beginning.isEmpty()) {
            return whole.isEmpty() ? beginning : whole;
        }
        Set<Phrase> both = new LinkedHashSet<>(whole);
        both.addAll(beginning);
        return both;
    }

    private void count(Collection<Phrase> candidates, List<String> words, int at, Map<String, Integer> found) {
        for (Phrase phrase : candidates) {
            if (phrase.matches(words, at)) {
                found.merge(topics.get(phrase.topic()), 1, Integer::sum);
            }
        }
    }

    /** The words of a phrase. */
    private record Phrase(int topic, List<Element> elements) {

        static Phrase parse(String line, int topic) {
            List<Element> elements = new ArrayList<>();
            int gap = 0;
            for (String part : line.split("\\s+")) {
                if (part.startsWith("*")) {
                    gap = Integer.parseInt(part.substring(1));
                } else {
                    elements.add(Element.parse(part, gap));
                    gap = 0;
                }
            }
            return new Phrase(topic, List.copyOf(elements));
        }

        boolean matches(List<String> words, int start) {
            return matches(words, start, 0);
        }

        private boolean matches(List<String> words, int at, int element) {
            if (element == elements.size()) {
                return true;
            }
            Element next = elements.get(element);
            int last = Math.min(words.size() - 1, at + next.gap());
            for (int i = at; i <= last; i++) {
                if (next.accepts(words.get(i)) && matches(words, i + 1, element + 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One place of a phrase: words or beginnings of words, after up to {@code gap} others. */
    private record Element(Set<String> words, List<String> beginnings, int gap) {

        static Element parse(String part, int gap) {
            Map<Boolean, List<String>> kinds = new LinkedHashMap<>();
            for (String choice : part.split("\\|")) {
                boolean open = choice.endsWith("~");
                kinds.computeIfAbsent(open, key -> new ArrayList<>())
                        .add(open ? choice.substring(0, choice.length() - 1) : choice);
            }
            return new Element(
                    Set.copyOf(kinds.getOrDefault(false, List.of())), kinds.getOrDefault(true, List.of()), gap);
        }

        boolean accepts(String word) {
            if (words.contains(word)) {
                return true;
            }
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }
}
