package org.gatepost.signals.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @Test
    void wordsAreLowerCaseWithoutPunctuation() {
        assertThat(Words.of("The BOILER, (again): 24 hours!")).containsExactly("the", "boiler", "again", "24", "hours");
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" \n\t")).isEmpty();
        assertThat(Words.of("?!… – «»")).isEmpty();
    }

    @Test
    void shortEndBehindAnApostropheBelongsToItsWord() {
        assertThat(Words.of("It's Ann's, don't we've")).containsExactly("it's", "ann's", "don't", "we've");
    }

    @Test
    void curlyApostropheIsAnApostrophe() {
        assertThat(Words.of("Don’t")).containsExactlyElementsOf(Words.of("Don't"));
    }

    @Test
    void elidedArticleIsAWordOfItsOwn() {
        assertThat(Words.of("l'article d’hiver")).containsExactly("l", "article", "d", "hiver");
    }

    @Test
    void quotationMarksAreNoApostrophes() {
        assertThat(Words.of("'no' 'so'")).containsExactly("no", "so");
    }

    @Test
    void accentsAndOtherAlphabetsAreLetters() {
        assertThat(Words.of("Straße café Совет όχι")).containsExactly("straße", "café", "совет", "όχι");
    }

    @Test
    void unseparatedScriptsAreReadInPairs() {
        assertThat(Words.of("市议会决定")).containsExactly("市议", "议会", "会决", "决定");
        assertThat(Words.of("図書館")).containsExactly("図書", "書館");
        assertThat(Words.of("水")).containsExactly("水");
    }

    @Test
    void koreanSeparatesItsWordsItself() {
        assertThat(Words.of("시의회 결정")).containsExactly("시의회", "결정");
    }

    @Test
    void loneSurrogatesAreSurvived() {
        assertThat(Words.of("a \ud83d b \ude00")).contains("a", "b");
    }
}
