package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.submission.Kind;
import org.gatepost.testing.Draft;

class LinkbackSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of("linkback.ellipses", "cut on both sides", Draft.pingback("Notes", "[...] so it goes [...]"))
                        .is(2),
                Case.of("linkback.ellipses", "a whole text", Draft.pingback("Notes", "So it goes."))
                        .is(0),
                Case.of("linkback.surrounded", "cut on both sides", Draft.pingback("Notes", "[…] so it goes […]"))
                        .is(1),
                Case.of("linkback.surrounded", "cut at the end", Draft.pingback("Notes", "So it goes [...]"))
                        .is(0),
                Case.of(
                                "linkback.template",
                                "a robot's notice",
                                Draft.trackback("Cup final", "I have put a trackback to it on my weblog"))
                        .isBetween(2, 3),
                Case.of(
                                "linkback.template",
                                "somebody's own words",
                                Draft.trackback("Sunday", "The tip closes in June."))
                        .is(0),
                Case.of("linkback.template", "a comment", Draft.comment("I have put a trackback to it on my weblog"))
                        .cannotBeObserved(),
                Case.of("linkback.titleKeywords", "half keywords", Draft.trackback("Sunday insurance", "So it goes."))
                        .is(0.5),
                Case.of("linkback.titleKeywords", "none", Draft.trackback("Sunday walk", "So it goes."))
                        .is(0),
                Case.of("linkback.titleInText", "title again", Draft.trackback("Sunday links", "Sunday links, as ever"))
                        .is(1),
                Case.of("linkback.titleInText", "text of its own", Draft.trackback("Sunday links", "As ever, links."))
                        .is(0),
                Case.of(
                                "linkback.titleInText",
                                "title stored in front of the text is not the text",
                                Draft.of(Kind.TRACKBACK, "", "<strong>Sunday links</strong> As ever, links."))
                        .is(0));
    }
}
