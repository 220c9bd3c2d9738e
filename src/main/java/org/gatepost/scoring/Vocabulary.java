package org.gatepost.scoring;

import java.util.Collection;

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

    /** The places that the stems of a document are kept at, each once. */
    static int[] places(Collection<String> stems) {
        return stems.stream().mapToInt(Vocabulary::place).distinct().toArray();
    }
}
