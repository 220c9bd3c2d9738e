package org.gatepost.scoring;

/** Counts in how many documents each hashed feature occurs. */
final class DocumentCounts {
    private final int[] documents;
    private int total;

    DocumentCounts(int size) {
        documents = new int[size];
    }

    /** Counts one more document. */
    void add(int[] distinctFeatures) {
        total++;
        for (int feature : distinctFeatures) {
            documents[feature]++;
        }
    }

    Rarity rarity() {
        return Rarity.of(documents, total);
    }
}
