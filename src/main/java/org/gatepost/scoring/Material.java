package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;

import org.gatepost.signals.Reading;

/** What is kept of the examples: numbers, no text. */
final class Material {
    /** From this many sets on, whole sets are left out; with fewer, a fifth of the examples. */
    private static final int ENOUGH_SETS = 4;

    private static final int FOLDS = 5;

    private final DocumentCounts words = new DocumentCounts(Vocabulary.SIZE);
    private final Map<TextSpace, DocumentCounts> documents = new EnumMap<>(TextSpace.class);
    private final Map<TextSpace, Rarity> rarities = new EnumMap<>(TextSpace.class);
    private final Map<TextSpace, List<SparseVector>> vectors = new EnumMap<>(TextSpace.class);
    private final List<Boolean> spam = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();
    private final List<double[]> dense = new ArrayList<>();
    private final TreeSet<String> articles = new TreeSet<>();
    private Vocabulary vocabulary;

    Material() {
        for (TextSpace space : TextSpace.values()) {
            documents.put(space, new DocumentCounts(space.size()));
            vectors.put(space, new ArrayList<>());
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Rarity rarity(TextSpace space) {
        return rarities.get(space);
    }

    boolean isSpam(int row) {
        return spam.get(row);
    }

    double[] dense(int row) {
        return dense.get(row);
    }

    void collectWords(TrainingExample example) {
        Reading reading = example.reading();
        words.add(Vocabulary.places(reading.stems().keySet()));
        if (articles.add(reading.articleKey())) {
            words.add(Vocabulary.places(reading.articleStems()));
        }
        for (TextSpace space : TextSpace.values()) {
            SparseVector vector = space.of(reading);
            documents.get(space).add(vector.indices());
            vectors.get(space).add(vector);
        }
        spam.add(example.spam());
        sets.add(example.set());
    }

    /** Rarities from the examples themselves. */
    void settleWords() {
        settleWords(
                new Vocabulary(words.rarity()), space -> documents.get(space).rarity());
    }

    /** Rarities from elsewhere. */
    void settleWords(Vocabulary known, Function<TextSpace, Rarity> rarityOf) {
        vocabulary = known;
        for (TextSpace space : TextSpace.values()) {
            rarities.put(space, rarityOf.apply(space));
            vectors.get(space).replaceAll(rarities.get(space)::weigh);
        }
    }

    /** Keeps what was observed of the next example. */
    void keep(double[] values) {
        dense.add(values);
    }

    void check() {
        if (dense.size() != spam.size()) {
            throw new IllegalArgumentException("the examples changed between two readings");
        }
        if (!hasBothLabels(i -> true)) {
            throw new IllegalArgumentException("training needs examples of both labels, spam and ham");
        }
    }

    boolean hasBothLabels(IntPredicate wanted) {
        boolean seenSpam = false;
        boolean seenHam = false;
        for (int i = 0; i < spam.size(); i++) {
            if (wanted.test(i)) {
                seenSpam |= spam.get(i);
                seenHam |= !spam.get(i);
            }
        }
        return seenSpam && seenHam;
    }

    int size() {
        return spam.size();
    }

    List<SparseVector> vectors(TextSignal signal, int row) {
        return signal.spaces().stream()
                .map(space -> vectors.get(space).get(row))
                .toList();
    }

    int[] folds() {
        List<String> names = sets.stream().distinct().toList();
        int[] folds = new int[size()];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = names.size() >= ENOUGH_SETS ? names.indexOf(sets.get(i)) : i % FOLDS;
        }
        return folds;
    }

    /** A label of a set weighs the square root of its size, or one large set would be all there is. Mean one. */
    double[] weights() {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            sizes.merge(sets.get(i) + spam.get(i), 1, Integer::sum);
        }
        boolean several = sets.stream().distinct().count() > 1;
        double[] weights = new double[size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = several ? 1 / Math.sqrt(sizes.get(sets.get(i) + spam.get(i))) : 1;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= weights.length / sum;
        }
        return weights;
    }
}
