package org.gatepost.signals;

/** How common words are in general, so that sharing a rare one with the article counts for more. */
public interface Background {

    /** Every word is equally common. */
    Background FLAT = stem -> 1;

    /** Inverse document frequency of a stem: about 1 for one that is everywhere, 10 and more for one never seen. */
    double rarity(String stem);
}
