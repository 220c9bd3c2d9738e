package org.gatepost.signals.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of words of one sort. */
public final class Lexicon {
    /** Shorter words hide in too many others to be looked for inside one. */
    private static final int SHORTEST_INSIDE = 5;

    private final Set<String> words;
    private final int longest;

    private Lexicon(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Given names. */
    public static Lexicon givenNames() {
        return load("/language/given-names.txt");
    }

    /** Words of trades that advertise under other people's articles. */
    public static Lexicon keywords() {
        return load("/language/keyword-nouns.txt");
    }

    private static Lexicon load(String path) {
        return new Lexicon(new HashSet<>(Resource.lines(path)));
    }

    /** How many of the words are on the list. */
    public int count(List<String> some) {
        int count = 0;
        for (String word : some) {
            if (words.contains(word)) {
                count++;
            }
        }
        return count;
    }

    /** The share of a run of letters, of a host name say, that is made of words on the list, 0 to 1. */
    public double coverage(String letters) {
        int covered = 0;
        for (int start = 0; start < letters.length(); ) {
            int length = longestAt(letters, start);
            covered += length;
            start += Math.max(1, length);
        }
        return letters.isEmpty() ? 0 : (double) covered / letters.length();
    }

    private int longestAt(String letters, int start) {
        for (int length = Math.min(longest, letters.length() - start); length >= SHORTEST_INSIDE; length--) {
            if (words.contains(letters.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
