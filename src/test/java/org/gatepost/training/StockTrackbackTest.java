package org.gatepost.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.gatepost.policy.Outcome;
import org.gatepost.scoring.ModelFiles;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Example;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that Gatepost was first thought of for, in words of our own: one article, and what comes under it. */
class StockTrackbackTest {
    private static final String STOCK =
            "I found your entry interesting thus I've added a Trackback to it on my weblog :)...";
    private static final ArticleRef ARTICLE = new ArticleRef(
            "https://herald.example/2026/marlow-bay-stays-in-housing-scheme",
            "Marlow Bay will not leave the state housing scheme",
            """
            Marlow Bay will stay in the state's emergency housing scheme after all, the mayor's office said on Tuesday. The \
            city council had voted in March to leave, and was told by the housing department that it could. Last week the \
            department said that a city which has once joined cannot leave before 2031. "We were given a form, we filled in \
            the form, and now we hear there is no such form," said councillor Ines Farrow, who had moved the vote. Tenants' \
            groups had asked the council to leave because families placed by the scheme are moved every ninety days.""",
            "en",
            Optional.of(Instant.parse("2026-05-12T17:00:00Z")));

    private static List<Outcome> outcomes;

    @BeforeAll
    static void screen() {
        Assessment assessment = Assessment.inStreams(ModelFiles.shipped(), Readings.reader());
        outcomes = assessment
                .assess(List.of(
                        linkback(Kind.TRACKBACK, "Why the Rovers' back four keeps leaking goals...", STOCK),
                        linkback(Kind.TRACKBACK, "Final table at the winter poker championship", STOCK),
                        linkback(Kind.TRACKBACK, "Five seafood places to try in Marlow Bay this summer", STOCK),
                        linkback(Kind.TRACKBACK, "El alcalde inaugura el asfaltado de tres calles del barrio", STOCK),
                        linkback(
                                Kind.PINGBACK,
                                "Marlow Bay Beach Fun For Everyone | Island Holiday Rentals",
                                "[...] Marlow Bay will not leave the state housing scheme « The Her... [...]"),
                        linkback(
                                Kind.TRACKBACK,
                                "Article Wizard",
                                "Sites we recommend... [...]some new websites on the web we love, even if they are not related to ours. Check them out[...]..."),
                        linkback(
                                Kind.PINGBACK,
                                "The week in housing",
                                "[...] and Marlow Bay learned that the department's own form for leaving the scheme does not exist. Councillor Farrow, who moved the vote, was not amused [...]"),
                        new Example(
                                "reader",
                                "case",
                                "herald.example",
                                Submission.of(
                                        Kind.COMMENT,
                                        ARTICLE,
                                        Author.named("R. Okafor", ""),
                                        "",
                                        "What a bloody farce. They told the council it could leave, the council voted, and NOW the department finds out nobody can? Ninety days and a family with two kids is on the street with its bin bags again. Shame on this paper too for calling it a 'form'."),
                                Optional.empty(),
                                "en",
                                Optional.empty())))
                .stream()
                .map(assessed -> assessed.decision().outcome())
                .toList();
    }

    private static Example linkback(Kind kind, String page, String excerpt) {
        return new Example(
                page,
                "case",
                "herald.example",
                Submission.of(kind, ARTICLE, Author.named(page, ""), "", excerpt),
                Optional.empty(),
                "en",
                Optional.empty());
    }

    @Test
    void stockSentenceIsRejectedUnderAFootballTitle() {
        assertThat(outcomes.get(0)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void stockSentenceIsRejectedUnderAPokerTitle() {
        assertThat(outcomes.get(1)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void stockSentenceIsRejectedUnderATitleThatOnlySharesTheCity() {
        assertThat(outcomes.get(2)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void stockSentenceIsRejectedUnderASpanishTitle() {
        assertThat(outcomes.get(3)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void scraperThatQuotesTheTitleIsNotPublished() {
        assertThat(outcomes.get(4)).isNotEqualTo(Outcome.PUBLISH);
    }

    @Test
    void lateListOfLinksIsRejected() {
        assertThat(outcomes.get(5)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void honestRoundUpWaitsForAnEditor() {
        assertThat(outcomes.get(6)).isEqualTo(Outcome.HOLD);
    }

    @Test
    void angryReaderIsNotRejectedForHisOpinion() {
        assertThat(outcomes.get(7)).isNotEqualTo(Outcome.REJECT);
    }
}
