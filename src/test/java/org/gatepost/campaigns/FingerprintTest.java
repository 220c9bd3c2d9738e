package org.gatepost.campaigns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTest {
    private static final List<String> LONG =
            IntStream.range(0, 200).mapToObj(i -> "word" + i).toList();

    @Test
    void sameWordsHaveTheSameMarks() {
        assertThat(Fingerprint.of(LONG)).isEqualTo(Fingerprint.of(new ArrayList<>(LONG)));
    }

    @Test
    void marksAreFewDistinctAndAscending() {
        assertThat(Fingerprint.of(LONG))
                .hasSize(Fingerprint.SIZE)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void nearCopySharesMostMarks() {
        List<String> copy = new ArrayList<>(LONG);
        copy.set(100, "another");
        assertThat(shared(LONG, copy)).isGreaterThanOrEqualTo(Fingerprint.SIZE - 3);
    }

    @Test
    void halfACopySharesSomeMarks() {
        List<String> half = new ArrayList<>(LONG.subList(0, 100));
        IntStream.range(0, 100).forEach(i -> half.add("other" + i));
        assertThat(shared(LONG, half)).isBetween(2, Fingerprint.SIZE - 2);
    }

    @Test
    void otherTextSharesNone() {
        assertThat(shared(
                        LONG, IntStream.range(0, 200).mapToObj(i -> "other" + i).toList()))
                .isZero();
    }

    @Test
    void orderMatters() {
        List<String> shuffled = new ArrayList<>(LONG);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(shared(LONG, shuffled)).isZero();
    }

    @Test
    void movedParagraphsKeepMostMarks() {
        List<String> moved = new ArrayList<>(LONG.subList(100, 200));
        moved.addAll(LONG.subList(0, 100));
        assertThat(shared(LONG, moved)).isGreaterThanOrEqualTo(Fingerprint.SIZE - 3);
    }

    @Test
    void shortTextHasOneMarkOfAllItsWords() {
        assertThat(Fingerprint.of(List.of("me", "too"))).hasSize(1);
        assertThat(Fingerprint.of(List.of("me", "too"))).isNotEqualTo(Fingerprint.of(List.of("too", "me")));
        assertThat(Fingerprint.of(List.of("me"))).isNotEqualTo(Fingerprint.of(List.of("me", "too")));
    }

    @Test
    void repeatedWordsHaveOneMark() {
        assertThat(Fingerprint.of(Collections.nCopies(50, "buy"))).hasSize(1);
    }

    @Test
    void noWordsHaveNoMarks() {
        assertThat(Fingerprint.of(List.of())).isEmpty();
    }

    private static int shared(List<String> one, List<String> other) {
        Set<Integer> marks = new HashSet<>(Fingerprint.of(one));
        marks.retainAll(Fingerprint.of(other));
        return marks.size();
    }
}
