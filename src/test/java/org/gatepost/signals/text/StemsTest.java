package org.gatepost.signals.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "en, councils, council",
        "en, voted, voting",
        "de, schulen, schule",
        "fr, mairies, mairie",
        "es, plazas, plaza",
        "it, scuole, scuola",
        "pt, praças, praça",
        "nl, scholen, school",
        "ru, библиотеки, библиотека",
        "id, membaca, bacaan",
    })
    void formsOfAWordHaveOneStem(String language, String one, String other) {
        assertThat(Stems.of(one, language)).isEqualTo(Stems.of(other, language));
    }

    @Test
    void differentWordsKeepDifferentStems() {
        assertThat(Stems.of("council", "en")).isNotEqualTo(Stems.of("library", "en"));
    }

    @Test
    void languageWithoutStemmerKeepsTheWord() {
        assertThat(Stems.of("councils", "")).isEqualTo("councils");
        assertThat(Stems.of("councils", "xx")).isEqualTo("councils");
        assertThat(Stems.of("市议", "zh")).isEqualTo("市议");
    }

    @Test
    void shortWordsAreTheirOwnStems() {
        assertThat(Stems.of("its", "en")).isEqualTo("its");
    }
}
