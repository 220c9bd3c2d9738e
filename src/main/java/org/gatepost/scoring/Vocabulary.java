package org.gatepost.scoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.gatepost.signals.Background;

/** How rare stems are in the texts and articles a model was made from. */
final class Vocabulary implements Background {
    static final int SIZE = 1 << 17;

    private final Rarity rarity;

    Vocabulary(Rarity rarity) {
        this.rarity = rarity;
    }

    @Override
    public double rarity(String stem) {
        return rarity.of(place(stem));
    }

    Rarity table() {
        return rarity;
    }

    private static int place(String stem) {
        int hash = stem.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & (SIZE - 1);
    }

    /** Collects a vocabulary document by document. */
    static final class Collector {
        private final int[] documents = new int[SIZE];
        private int total;

        void add(Collection<String> stems) {
            total++;
            Set<Integer> places = new HashSet<>();
            for (String stem : stems) {
                if (places.add(place(stem))) {
                    documents[place(stem)]++;
                }
            }
        }

        Vocabulary vocabulary() {
            return new Vocabulary(Rarity.of(documents, total));
        }
    }
}
