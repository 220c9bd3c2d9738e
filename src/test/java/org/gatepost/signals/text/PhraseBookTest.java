package org.gatepost.signals.text;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PhraseBookTest {
    private static final PhraseBook BOOK = PhraseBook.load("/language/test-phrases.txt");

    @Test
    void topicsStandInTheOrderOfTheFile() {
        assertThat(BOOK.topics()).containsExactly("warmth", "door");
    }

    @Test
    void everyChoiceOfWordsIsFound() {
        assertThat(count("boiler broken")).containsOnly(Map.entry("warmth", 1));
        assertThat(count("the boiler cold and boiler broken again")).containsOnly(Map.entry("warmth", 2));
    }

    @Test
    void partOfAPhraseIsNoPhrase() {
        assertThat(count("boiler")).isEmpty();
        assertThat(count("broken boiler")).isEmpty();
        assertThat(count("boiler is broken")).isEmpty();
        assertThat(count("boilers broken")).isEmpty();
    }

    @Test
    void beginningOfAWordIsEnoughWhereTheBookSaysSo() {
        assertThat(count("heat heater heatless")).containsOnly(Map.entry("warmth", 3));
        assertThat(count("hea theater")).isEmpty();
    }

    @Test
    void gapSpansAsManyWordsAsItSaysAndNoMore() {
        assertThat(count("door locked")).containsKey("door");
        assertThat(count("door was shut")).containsKey("door");
        assertThat(count("door was always shut")).containsKey("door");
        assertThat(count("door was nearly always shut")).isEmpty();
    }

    @Test
    void phraseWithWordsAndBeginningsIsFoundByBoth() {
        assertThat(count("bolt")).containsOnly(Map.entry("door", 1));
        assertThat(count("locksmith")).containsOnly(Map.entry("door", 1));
    }

    @Test
    void phraseFoundByWordAndByBeginningCountsOnce() {
        assertThat(count("padlock")).containsOnly(Map.entry("door", 1));
    }

    @Test
    void onlyPhrasesWhoseFirstWordPassesAreCounted() {
        assertThat(BOOK.countWhere(Words.of("boiler broken, heater, bolt"), word -> !word.equals("boiler")))
                .isEqualTo(2);
    }

    @Test
    void nothingHasNoPhrase() {
        assertThat(count("")).isEmpty();
    }

    @Test
    void missingBookIsABug() {
        assertThatThrownBy(() -> PhraseBook.load("/language/no-such-book.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/language/no-such-book.txt");
    }

    private static Map<String, Integer> count(String text) {
        return BOOK.count(Words.of(text));
    }
}
