package org.gatepost.signals.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council has not said what it will do about the boiler.",
                "de | Der Gemeinderat hat noch nicht gesagt, was mit dem Dach wird.",
                "fr | La mairie n'a pas encore dit ce qu'elle va faire de la piscine.",
                "es | El ayuntamiento no ha dicho todavía qué va a hacer con la plaza.",
                "it | Il comune non ha ancora detto che cosa farà della vecchia scuola.",
                "pt | A prefeitura ainda não disse o que vai fazer com a praça do mercado.",
                "nl | De gemeente heeft nog niet gezegd wat er met het zwembad gaat gebeuren.",
                "id | Pemerintah kota belum mengatakan apa yang akan dilakukan dengan pasar itu.",
                "ru | Городской совет ещё не сказал, что будет со старой библиотекой.",
                "zh | 市议会还没有说明将如何处理旧图书馆。",
                "ja | 市議会は古い図書館をどうするかまだ決めていません。",
                "ko | 시의회는 오래된 도서관을 어떻게 할지 아직 말하지 않았습니다.",
                "ar | لم يقل مجلس المدينة بعد ماذا سيفعل بالمكتبة القديمة.",
            })
    void sentenceTellsItsLanguage(String language, String sentence) {
        assertThat(LANGUAGES.of(sentence, Words.of(sentence))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | This is not what you said",
                "de | Das ist doch nicht wahr",
                "fr | Merci pour cet article",
                "es | Muchas gracias por todo",
                "it | Non sono per niente convinta",
                "pt | Eu não sei o que você quer",
                "id | saya tidak bisa dengan ini",
            })
    void fewWordsAreEnoughWhereSmallWordsAreAmongThem(String language, String words) {
        assertThat(LANGUAGES.of(words, Words.of(words))).isEqualTo(language);
    }

    @Test
    void languageOutsideTheListsIsLeftToTheDetector() {
        String finnish =
                "Kaupunginvaltuusto päätti eilen illalla pitää lähikirjaston auki vielä kaksi vuotta eteenpäin.";
        assertThat(LANGUAGES.of(finnish, Words.of(finnish))).isEqualTo("fi");
    }

    @Test
    void textTooShortForTheDetectorStaysUnknown() {
        assertThat(LANGUAGES.of("Kirjasto auki", Words.of("Kirjasto auki"))).isEqualTo(Languages.UNKNOWN);
    }

    @Test
    void textWithoutLettersHasNoLanguage() {
        for (String text : List.of("", "   ", "1234 !!!", "😀😀😀")) {
            assertThat(LANGUAGES.of(text, Words.of(text))).isEqualTo(Languages.UNKNOWN);
        }
    }

    @Test
    void glueIsHighInASentenceAndLowInKeywords() {
        assertThat(LANGUAGES.glueShare(Words.of("it was not what they would have said")))
                .isGreaterThan(0.8);
        assertThat(LANGUAGES.glueShare(Words.of("garden sheds boilers garages")))
                .isZero();
        assertThat(LANGUAGES.glueShare(List.of())).isZero();
    }
}
