package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.Draft;

class DisguiseSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        Draft plain = Draft.comment("An ordinary sentence about the boiler.").by("Ann Vale");
        return Stream.of(
                Case.of(
                                "disguise.mixedScripts",
                                "a Cyrillic letter in a Latin word",
                                Draft.comment("best c\u0430sino in town"))
                        .is(1),
                Case.of(
                                "disguise.mixedScripts",
                                "in the name",
                                Draft.comment("hello").by("C\u0430sino"))
                        .is(1),
                Case.of("disguise.mixedScripts", "two scripts, word by word", Draft.comment("борщ is soup"))
                        .is(0),
                Case.of("disguise.fancyLetters", "mathematical bold", Draft.comment("𝐛𝐮𝐲 now"))
                        .is(3),
                Case.of("disguise.fancyLetters", "plain", plain).is(0),
                Case.of("disguise.invisible", "two inside a word", Draft.comment("via\u200bg\u00adra"))
                        .is(2),
                Case.of("disguise.invisible", "a joined emoji", Draft.comment("👩\u200d🚒"))
                        .is(0),
                Case.of("disguise.openSpintax", "left open", Draft.comment("{Great|Nice} post"))
                        .is(1),
                Case.of("disguise.openSpintax", "braces without choice", Draft.comment("{Great} post"))
                        .is(0),
                Case.of("disguise.spacedOut", "letter by letter", Draft.comment("buy v i a g r a here"))
                        .is(1),
                Case.of("disguise.spacedOut", "initials", Draft.comment("by J. R. Vale"))
                        .is(0),
                Case.of("disguise.leet", "digits for letters", Draft.comment("v1agra and c4sino"))
                        .is(2),
                Case.of("disguise.leet", "a road", Draft.comment("the A30 was closed"))
                        .is(0),
                Case.of("disguise.random", "no vowel in sight", Draft.comment("xkcdbvwq"))
                        .is(1),
                Case.of("disguise.random", "plain", plain).is(0),
                Case.of(
                                "disguise.randomName",
                                "a key for a name",
                                Draft.comment("Hi").by("qwrtpsdf"))
                        .is(1),
                Case.of("disguise.randomName", "a person", plain).is(0));
    }
}
