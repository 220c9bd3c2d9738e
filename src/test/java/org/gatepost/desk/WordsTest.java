package org.gatepost.desk;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.gatepost.desk.Words.Run;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @Test
    void directionOverrideIsNamedAndSwitchedOff() {
        assertThat(Words.of("pay\u202Eexe.lap").runs())
                .containsExactly(new Run("pay", false), new Run("RLO", true), new Run("exe.lap", false));
    }

    @ParameterizedTest
    @CsvSource({"200B,ZWSP", "FEFF,BOM", "2066,LRI", "061C,ALM", "0007,U+0007", "0085,U+0085"})
    void whatCannotBeSeenIsNamed(String code, String name) {
        assertThat(Words.of(Character.toString(Integer.parseInt(code, 16))).runs())
                .containsExactly(new Run(name, true));
    }

    @Test
    void linesEmojiAndCombiningMarksStayAsTheyAre() {
        String text = "e\u0301t\u00E9\n\uD83D\uDC4D\uD83C\uDFFD \u0634\u0643\u0631\u0627";
        assertThat(Words.of(text).runs()).containsExactly(new Run(text, false));
    }

    @Test
    void longTextIsCutBetweenWordsAndNothingIsLost() {
        String text = "word ".repeat(300);
        List<Words> parts = Words.split(text, 480);

        String first = parts.get(0).runs().get(0).text();
        assertThat(first).endsWith("word").hasSizeLessThanOrEqualTo(480);
        assertThat(first + parts.get(1).runs().get(0).text()).isEqualTo(text);
    }

    @Test
    void longTextWithoutSpacesIsCutBetweenWholeCharacters() {
        String text = "\uD83D\uDC4D".repeat(1000);
        List<Words> parts = Words.split(text, 480);

        assertThat(parts.get(0).runs()).containsExactly(new Run("\uD83D\uDC4D".repeat(480), false));
        assertThat(parts.get(1).runs()).containsExactly(new Run("\uD83D\uDC4D".repeat(520), false));
    }

    @Test
    void textThatNearlyFitsIsNotCut() {
        assertThat(Words.split("x".repeat(500), 480).get(1).isEmpty()).isTrue();
    }
}
