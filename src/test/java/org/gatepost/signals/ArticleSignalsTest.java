package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.Articles;
import org.gatepost.testing.Draft;

import static org.gatepost.signals.Case.UNCOMMON;

class ArticleSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        Draft onTopic = onCouncil("Councillor Penhale voted to keep the library and the evening hours");
        Draft offTopic = onCouncil("zebra quartz");
        Draft orphan = Draft.comment("Councillor Penhale voted to keep the library");
        Draft copied = onCouncil("Volunteers had collected more than four thousand signatures since January.");
        return Stream.of(
                Case.of("article.similarity", "on topic", onTopic).isBetween(0.2, 1),
                Case.of("article.similarity", "nothing in common", offTopic).is(0),
                Case.of("article.similarity", "no article known", orphan).cannotBeObserved(),
                Case.of("article.shared", "half of the words", onCouncil("library zebra"))
                        .is(0.5),
                Case.of("article.shared", "another form of the article's words", onCouncil("libraries councils"))
                        .is(1),
                Case.of("article.shared", "nothing in common", offTopic).is(0),
                Case.of("article.rareShared", "two uncommon words", onCouncil("library boiler zebra"))
                        .against(UNCOMMON)
                        .is(2),
                Case.of("article.rareShared", "only common words", onCouncil("library boiler zebra"))
                        .is(0),
                Case.of(
                                "article.titleWords",
                                "the whole title",
                                onCouncil("Council votes to keep Ferry Lane library open"))
                        .is(1),
                Case.of("article.titleWords", "no word of it", offTopic).is(0),
                Case.of(
                                "article.titleQuoted",
                                "title repeated in other case",
                                onCouncil("see: council votes to keep FERRY LANE library open, today"))
                        .is(1),
                Case.of(
                                "article.titleQuoted",
                                "words of the title in another order",
                                onCouncil("open library Ferry Lane"))
                        .is(0),
                Case.of("article.onlyTitleShared", "a word of the title and nothing else", onCouncil("council zebra"))
                        .against(UNCOMMON)
                        .is(1),
                Case.of("article.onlyTitleShared", "title and text", onCouncil("council boiler"))
                        .against(UNCOMMON)
                        .is(0),
                Case.of("article.copied", "a sentence of the article", copied).is(1),
                Case.of(
                                "article.copied",
                                "own words",
                                onCouncil("Councillor Penhale was right about that boiler from day one"))
                        .is(0),
                Case.of("article.ownTitle", "title out of the article", trackback("Ferry Lane library"))
                        .is(1),
                Case.of("article.ownTitle", "title from elsewhere", trackback("Zebra quartz"))
                        .is(0),
                Case.of("article.ownTitle", "no title", onTopic).is(-1),
                Case.of(
                                "article.nameOnTopic",
                                "named like the article",
                                onCouncil("Yes").by("Ferry Lane"))
                        .is(1),
                Case.of("article.nameOnTopic", "any name", onCouncil("Yes").by("Zoe Quartz"))
                        .is(0),
                Case.of("article.nameOnTopic", "no name", onCouncil("Yes")).is(-1),
                Case.of(
                                "article.linkOnTopic",
                                "address speaks of it",
                                onCouncil("See https://notes.example/library-boiler"))
                        .is(1),
                Case.of("article.linkOnTopic", "address speaks of else", onCouncil("See https://notes.example/zebra"))
                        .is(0),
                Case.of("article.linkOnTopic", "no address", onTopic).is(-1),
                Case.of(
                                "article.otherLanguage",
                                "German under English",
                                onCouncil("Das ist nicht wahr und das wissen Sie auch"))
                        .is(1),
                Case.of("article.otherLanguage", "English under English", onTopic)
                        .is(0),
                Case.of("article.otherLanguage", "a language nobody can tell", onCouncil("zzz"))
                        .is(0),
                Case.of("article.density", "all words shared", onCouncil("library boiler council lane ferry"))
                        .is(100 / Math.sqrt(9)),
                Case.of("article.density", "nothing in common", offTopic).is(0),
                Case.of("article.density", "no words", onCouncil("")).is(0));
    }

    private static Draft onCouncil(String content) {
        return Draft.comment(content).under(Articles.councilMeeting());
    }

    private static Draft trackback(String title) {
        return Draft.trackback(title, "A word on it.").under(Articles.councilMeeting());
    }
}
