package org.gatepost.scoring;

/** Counts in how many documents each hashed feature occurs. */
final class DocumentCounts {
    private final int[] documents;
    private int total;

    DocumentCounts(int size) {
        documents = new int[size];
    }

    void add(SparseVector document) {
        total++;
        for (int feature : document.indices()) {
            documents[feature]++;
        }
    }

    Rarity rarity() {
        return Rarity.of(documents, total);
    }
}
