package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.Draft;

class ShapeSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        Draft empty = Draft.comment("");
        Draft plain = Draft.comment("The boiler is cold again.");
        return Stream.of(
                Case.of("shape.words", "five", plain).is(5),
                Case.of("shape.words", "empty", empty).is(0),
                Case.of("shape.characters", "25", plain).is(25),
                Case.of("shape.characters", "empty", empty).is(0),
                Case.of("shape.capitals", "shouted", Draft.comment("NOW")).is(1),
                Case.of("shape.capitals", "whispered", Draft.comment("now")).is(0),
                Case.of("shape.digits", "half", Draft.comment("ab12")).is(0.5),
                Case.of("shape.digits", "none", plain).is(0),
                Case.of("shape.punctuation", "half", Draft.comment("no!?")).is(0.5),
                Case.of("shape.punctuation", "none", Draft.comment("no no")).is(0),
                Case.of("shape.wordLength", "two and four", Draft.comment("no less"))
                        .is(3),
                Case.of("shape.wordLength", "empty", empty).is(0),
                Case.of("shape.distinct", "one word again and again", Draft.comment("no no no no"))
                        .is(0.25),
                Case.of("shape.distinct", "no word twice", plain).is(1),
                Case.of("shape.distinct", "empty", empty).is(1),
                Case.of("shape.glue", "only small words", Draft.comment("this is not what it was"))
                        .is(1),
                Case.of("shape.glue", "keywords", Draft.comment("sheds boilers garages"))
                        .is(0),
                Case.of("shape.lines", "three lines", Draft.comment("one\ntwo\n\nthree"))
                        .is(2),
                Case.of("shape.lines", "one line", plain).is(0),
                Case.of("shape.exclamations", "three", Draft.comment("no!!!")).is(3),
                Case.of("shape.exclamations", "a wall of them", Draft.comment("no" + "!".repeat(99)))
                        .is(10),
                Case.of("shape.exclamations", "none", plain).is(0),
                Case.of("shape.questions", "two", Draft.comment("Why? And for whom?"))
                        .is(2),
                Case.of("shape.questions", "none", plain).is(0),
                Case.of("shape.endsWithDots", "trails off", Draft.comment("Well… "))
                        .is(1),
                Case.of("shape.endsWithDots", "ends", plain).is(0),
                Case.of("shape.noFullStop", "no end", Draft.comment("The boiler is cold"))
                        .is(1),
                Case.of("shape.noFullStop", "ends", plain).is(0),
                Case.of("shape.lowerStart", "lower case", Draft.comment("well, no."))
                        .is(1),
                Case.of("shape.lowerStart", "capital", plain).is(0),
                Case.of("shape.lowerStart", "empty", empty).is(0),
                Case.of("shape.mention", "another reader", Draft.comment("@maud exactly!"))
                        .is(1),
                Case.of("shape.mention", "an e-mail address", Draft.comment("write to ann@paper.example"))
                        .is(0),
                Case.of("shape.code", "a call", Draft.comment("try list.size() there"))
                        .is(1),
                Case.of("shape.code", "prose", plain).is(0),
                Case.of("shape.smiley", "a smiley", Draft.comment("sure :-)")).is(1),
                Case.of("shape.smiley", "a straight face", plain).is(0),
                Case.of("shape.emoji", "two", Draft.comment("sure 😀🚀")).is(2),
                Case.of("shape.emoji", "none", plain).is(0),
                Case.of("shape.firstPerson", "half of it", Draft.comment("I borrow my books"))
                        .is(0.5),
                Case.of("shape.firstPerson", "never", plain).is(0),
                Case.of("shape.phone", "a number to call", Draft.comment("Call +44 (20) 7946-0000 now"))
                        .is(1),
                Case.of("shape.phone", "a year", Draft.comment("It closed in 2019, or was it 2020?"))
                        .is(0),
                Case.of("shape.sentenceLength", "two sentences of three", Draft.comment("It is cold. It is dark"))
                        .is(3),
                Case.of("shape.sentenceLength", "empty", empty).is(0),
                Case.of("shape.longestWord", "six letters", plain).is(6),
                Case.of("shape.longestWord", "empty", empty).is(0),
                Case.of("shape.formHoneypot", "filled in", Draft.comment("Hi").honeypot("http://a.example"))
                        .is(1),
                Case.of("shape.formHoneypot", "left alone", Draft.comment("Hi").honeypot(" "))
                        .is(0));
    }
}
