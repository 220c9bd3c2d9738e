package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.Draft;
import org.gatepost.testing.Texts;

import static org.gatepost.signals.Case.UNCOMMON;

class PraiseSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        return Stream.concat(stockPhrases(), amounts());
    }

    private static Stream<Case> stockPhrases() {
        return Stream.of(
                        stock("praise", "What a great post"),
                        stock("thanks", "Thanks for sharing"),
                        stock("bookmark", "Bookmarked"),
                        stock("keep-going", "Keep it up"),
                        stock("found-you", "I found your blog yesterday"),
                        stock("be-back", "I will be back"),
                        stock("your-blog", "On this blog one can"),
                        stock("my-site", "Look at my website"),
                        stock("my-post", "As in my post"),
                        stock("link-list", "Recommended websites"),
                        stock("linkback-notice", Texts.STOCK_TRACKBACK),
                        stock("greeting", "Hello admin"),
                        stock("well-written", "Very informative"),
                        stock("ask-webmaster", "What theme are you using"),
                        stock("contact-me", "Whatsapp only"))
                .flatMap(positive -> Stream.of(
                        positive,
                        Case.of(positive.signal(), "an angry reader", Draft.comment(Texts.ANGRY_READER))
                                .is(0)));
    }

    private static Case stock(String topic, String sentence) {
        return Case.of("praise." + topic, "“" + sentence + "”", Draft.comment(sentence))
                .isBetween(1, 6);
    }

    private static Stream<Case> amounts() {
        Draft stock = Draft.comment("Great post! Thanks for sharing! Bookmarked.");
        Draft reader = Draft.comment(Texts.ANGRY_READER);
        return Stream.of(
                Case.of("praise.topics", "three kinds", stock).isBetween(3, 5),
                Case.of("praise.topics", "an angry reader", reader).is(0),
                Case.of("praise.share", "hardly anything else", stock).isBetween(0.25, 1),
                Case.of("praise.share", "an angry reader", reader).is(0),
                Case.of("praise.empty", "common words only", stock).is(1),
                Case.of("praise.empty", "stock phrases among uncommon words", stock)
                        .against(UNCOMMON)
                        .isBetween(0.1, 0.5),
                Case.of("praise.empty", "an angry reader", reader).is(0),
                Case.of("praise.empty", "no words", Draft.comment("!!!")).is(-1));
    }
}
