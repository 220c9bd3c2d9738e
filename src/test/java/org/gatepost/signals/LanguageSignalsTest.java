package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.Articles;
import org.gatepost.testing.Draft;

import static org.gatepost.signals.Case.UNCOMMON;

class LanguageSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        Draft english = Draft.comment("This is not what the council said").under(Articles.germanSchoolRoof());
        Draft german =
                Draft.comment("Das ist nicht was der Gemeinderat gesagt hat").under(Articles.germanSchoolRoof());
        return Stream.of(
                Case.of("language.known", "a sentence", english).is(1),
                Case.of("language.known", "no letter", Draft.comment("123 !!!")).is(0),
                Case.of("language.englishElsewhere", "English under German", english)
                        .is(1),
                Case.of("language.englishElsewhere", "German under German", german)
                        .is(0),
                Case.of("language.englishElsewhere", "no article known", Draft.comment("This is not it"))
                        .cannotBeObserved(),
                Case.of("language.unknownWords", "all of them", english)
                        .against(UNCOMMON)
                        .is(1),
                Case.of("language.unknownWords", "none of them", english).is(0),
                Case.of("language.unknownWords", "no words", Draft.comment("!!!"))
                        .is(-1));
    }
}
