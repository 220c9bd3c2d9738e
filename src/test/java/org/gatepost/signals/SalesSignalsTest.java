package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.submission.ArticleRef;
import org.gatepost.testing.Articles;
import org.gatepost.testing.Draft;

class SalesSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        return Stream.concat(trades(), amounts());
    }

    private static Stream<Case> trades() {
        return Stream.of(
                        trade("pharmacy", "tramadol tablets", 2),
                        trade("luxury", "replica", 1),
                        trade("shop", "wholesale", 1),
                        trade("money", "a payday loan", 2),
                        trade("gambling", "roulette and blackjack", 2),
                        trade("adult", "porn", 1),
                        trade("services", "backlinks", 1))
                .flatMap(positive -> Stream.of(
                        positive,
                        Case.of(positive.signal(), "an angry reader", Draft.comment("Shame on the committee."))
                                .is(0)));
    }

    private static Case trade(String trade, String words, int times) {
        return Case.of("sales." + trade, "“" + words + "”", Draft.comment(words))
                .is(times);
    }

    private static Stream<Case> amounts() {
        Draft sober = Draft.comment("Shame on the committee.").under(Articles.councilMeeting());
        ArticleRef roulette =
                new ArticleRef("", "Roulette table seized", "Police seized a roulette table.", "en", null);
        return Stream.of(
                Case.of("sales.words", "of two trades", Draft.comment("tramadol, roulette"))
                        .is(2),
                Case.of("sales.words", "none", sober).is(0),
                Case.of("sales.share", "one of two words", Draft.comment("tramadol here"))
                        .is(0.2),
                Case.of("sales.share", "none", sober).is(0),
                Case.of("sales.title", "in the title", Draft.trackback("Roulette tips", "Read it."))
                        .is(1),
                Case.of("sales.title", "none", Draft.trackback("The week", "Read it."))
                        .is(0),
                Case.of(
                                "sales.offTopic",
                                "foreign to the article",
                                Draft.comment("Roulette!").under(Articles.councilMeeting()))
                        .is(1),
                Case.of(
                                "sales.offTopic",
                                "the article's own subject",
                                Draft.comment("Roulette!").under(roulette))
                        .is(0),
                Case.of("sales.offTopic", "no article known", Draft.comment("Roulette!"))
                        .cannotBeObserved());
    }
}
