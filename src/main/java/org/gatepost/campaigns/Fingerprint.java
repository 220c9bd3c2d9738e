package org.gatepost.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A bottom-k sketch of a text: the {@value #SIZE} smallest hashes of its runs of {@value #RUN} words. The share of marks
 * that two sketches have in common estimates how much of their text is the same (Broder, "On the resemblance and
 * containment of documents", 1997).
 */
public final class Fingerprint {
    /** Marks kept of a text. */
    public static final int SIZE = 16;

    private static final int RUN = 4;

    private Fingerprint() {}

    /** The marks of a text given by its lower-cased words; empty for a text without words. */
    public static List<Integer> of(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> smallest = new TreeSet<>();
        int runs = Math.max(1, words.size() - RUN + 1);
        for (int start = 0; start < runs; start++) {
            int end = Math.min(words.size(), start + RUN);
            int hash = 1;
            for (int i = start; i < end; i++) {
                hash = hash * 31 + words.get(i).hashCode();
            }
            int mark = mix(hash);
            if (smallest.size() < SIZE) {
                smallest.add(mark);
            } else if (mark < smallest.last() && smallest.add(mark)) {
                smallest.pollLast();
            }
        }
        return new ArrayList<>(smallest);
    }

    /** Finaliser of MurmurHash3 (public domain, A. Appleby): spreads similar hashes over all integers. */
    private static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return h;
    }
}
