package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.Draft;

class AuthorSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        Draft page = Draft.pingback("Weekend offers", "A word on it.");
        return Stream.of(
                Case.of("author.missing", "no name", by("")).is(1),
                Case.of("author.missing", "a name", by("Ann Vale")).is(0),
                Case.of("author.missing", "a linkback names a page", page).cannotBeObserved(),
                Case.of("author.words", "first and last name", by("Ann Vale")).is(2),
                Case.of("author.words", "no name", by("")).is(0),
                Case.of("author.words", "a phrase without end", by("word ".repeat(30)))
                        .is(12),
                Case.of("author.length", "eight characters", by("Ann Vale")).is(8),
                Case.of("author.length", "no name", by("")).is(0),
                Case.of("author.lowerCase", "lower case", by("ann vale")).is(1),
                Case.of("author.lowerCase", "capitals", by("Ann Vale")).is(0),
                Case.of("author.lowerCase", "no name", by("")).is(0),
                Case.of("author.personLike", "first and last name", by("Ann Vale"))
                        .is(1),
                Case.of("author.personLike", "three names with an accent", by("Zoé Maria Ångström"))
                        .is(1),
                Case.of("author.personLike", "one word", by("Ann")).is(0),
                Case.of("author.personLike", "capitalised keywords", by("Payday Loans"))
                        .is(0),
                Case.of("author.digits", "two digits", by("ann77")).is(2),
                Case.of("author.digits", "none", by("Ann")).is(0),
                Case.of("author.trade", "two keywords", by("tramadol pills")).is(2),
                Case.of("author.trade", "a person", by("Ann Vale")).is(0),
                Case.of("author.givenName", "a person", by("Moira Vale")).is(1),
                Case.of("author.givenName", "a trade", by("Roofing Contractors"))
                        .is(0),
                Case.of("author.keywords", "a trade", by("roofing contractors kent"))
                        .is(2),
                Case.of("author.keywords", "a person", by("Moira Vale")).is(0),
                Case.of("author.keywordShare", "half of it", by("insurance Vale"))
                        .is(0.5),
                Case.of("author.keywordShare", "a person", by("Moira Vale")).is(0),
                Case.of("author.addressLike", "an address for a name", by("www.loans4u.example"))
                        .is(1),
                Case.of("author.addressLike", "a domain for a name", by("Loans4u.com"))
                        .is(1),
                Case.of("author.addressLike", "a person", by("Ann Vale")).is(0),
                Case.of("author.randomCase", "capitals inside", by("JaMesHoG")).is(1),
                Case.of("author.randomCase", "an ordinary name", by("James")).is(0),
                Case.of("author.vowels", "only vowels", by("aeiou")).is(1),
                Case.of("author.vowels", "only consonants", by("xkcd")).is(0),
                Case.of("author.titleLike", "a page's title", by("Weekend offers | The Shop"))
                        .is(1),
                Case.of("author.titleLike", "a person", by("Ann Vale")).is(0),
                Case.of(
                                "author.inText",
                                "signed",
                                Draft.comment("Yours, Ann Vale").by("Ann Vale"))
                        .is(1),
                Case.of("author.inText", "not signed", by("Ann Vale")).is(0),
                Case.of(
                                "author.inAnchor",
                                "link worded like the name",
                                Draft.comment("see <a href='http://sheds.example/'>Garden-Sheds!</a>")
                                        .by("garden sheds"))
                        .is(1),
                Case.of(
                                "author.inAnchor",
                                "link worded otherwise",
                                Draft.comment("see <a href='http://sheds.example/'>here</a>")
                                        .by("garden sheds"))
                        .is(0),
                Case.of("author.longestWord", "nine letters", by("Ann Robertson"))
                        .is(9),
                Case.of("author.longestWord", "no name", by("")).is(0));
    }

    private static Draft by(String name) {
        return Draft.comment("A word on it.").by(name);
    }
}
