package org.gatepost.signals.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DisguiseTest {

    @Test
    void lookAlikeLettersAreUndone() {
        assertThat(Disguise.undone("best c\u0430sin\u043e here")).isEqualTo("best casino here");
    }

    @Test
    void fancyAndFullWidthLettersAreUndone() {
        assertThat(Disguise.undone("𝐛𝐮𝐲 ｐｉｌｌｓ")).isEqualTo("buy pills");
    }

    @Test
    void plainTextIsNotTouched() {
        assertThat(Disguise.undone("Buy Books 24/7")).isEqualTo("Buy Books 24/7");
    }

    @Test
    void honestCyrillicStaysCyrillic() {
        assertThat(Disguise.undone("борщ")).isEqualTo("борщ");
    }

    @Test
    void wordsOfTwoAlphabetsAreCounted() {
        assertThat(Disguise.mixedScriptWords("c\u0430sino p\u043eker books")).isEqualTo(2);
        assertThat(Disguise.mixedScriptWords("\u03b1lpha")).isEqualTo(1);
    }

    @Test
    void wordsOfOneAlphabetEachAreNotMixed() {
        assertThat(Disguise.mixedScriptWords("Совет said no: όχι")).isZero();
        assertThat(Disguise.mixedScriptWords("books")).isZero();
        assertThat(Disguise.mixedScriptWords("")).isZero();
    }

    @Test
    void lettersOfDecorativeAlphabetsAreCounted() {
        assertThat(Disguise.fancyLetters("𝓑𝓾𝔂 ｎｏｗ Ⓐ")).isEqualTo(7);
        assertThat(Disguise.fancyLetters("Zoë, naïve")).isZero();
    }

    @Test
    void charactersThatTakeNoRoomAreCounted() {
        assertThat(Disguise.invisibleCharacters("ca\u200bsi\u200cno\ufeff \u202eabc"))
                .isEqualTo(4);
        assertThat(Disguise.invisibleCharacters("casino")).isZero();
    }

    @Test
    void loneSurrogatesAreSurvived() {
        String broken = "a\ud835 \udc1bz \u0430b";
        assertThat(Disguise.mixedScriptWords(broken)).isEqualTo(1);
        assertThat(Disguise.fancyLetters(broken)).isZero();
        assertThat(Disguise.undone(broken)).isNotNull();
    }
}
