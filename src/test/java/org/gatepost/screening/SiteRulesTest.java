package org.gatepost.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.gatepost.accounts.Site;
import org.gatepost.accounts.SiteSettings;
import org.gatepost.accounts.SiteSettings.Limits;
import org.gatepost.accounts.SiteSettings.Lists;
import org.gatepost.accounts.Sites;
import org.gatepost.moderation.Actor;
import org.gatepost.moderation.Feedback;
import org.gatepost.moderation.Moderation;
import org.gatepost.moderation.Subject;
import org.gatepost.screening.Verdict.Decision;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Label;
import org.gatepost.submission.Submission;
import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;

import static org.assertj.core.api.Assertions.assertThat;

/** A site's settings reach the decision. */
@QuarkusTest
@OnPostgres
class SiteRulesTest {
    private static final Limits PUBLISH_ALL = new Limits(1, 1);

    @Inject
    Screening screening;

    @Inject
    Moderation moderation;

    @Inject
    Sites sites;

    @Inject
    TestSites testSites;

    private String slug;

    @BeforeEach
    void freshSite() {
        slug = testSites.fresh().site().slug();
    }

    private Site site(Map<String, Limits> thresholds, Lists rules) {
        return sites.configure(slug, new SiteSettings(thresholds, null, rules)).orElseThrow();
    }

    private static Lists deny(List<String> words) {
        return new Lists(null, null, null, null, null, null, words, null, null, null, false);
    }

    private static Submission comment(String email, String content) {
        return Submission.of(
                Kind.COMMENT,
                new ArticleRef("https://herald.example/a", "Lamps", "", "en", Optional.empty()),
                new Author("Ruth", email, "", "", "", ""),
                "",
                content);
    }

    @Test
    void thresholdsOfAKindDecideOnThatKind() {
        Site site = site(Map.of("comment", new Limits(0, 1), "default", PUBLISH_ALL), null);

        assertThat(screening.score(site, comment("", "Thank you for the lamps")).decision())
                .isEqualTo(Decision.HOLD);
    }

    @Test
    void aDeniedWordRejectsAndIsTheReason() {
        Site site = site(Map.of("default", PUBLISH_ALL), deny(List.of("marzipan")));

        Verdict verdict = screening.score(site, comment("", "Free marzipan for everybody"));

        assertThat(verdict.decision()).isEqualTo(Decision.REJECT);
        assertThat(verdict.reasons().get(0).signal()).isEqualTo("rule.denyWord");
        assertThat(verdict.policy()).isNotEqualTo("default");
    }

    @Test
    void aFirstTimerIsHeldUntilSomethingOfTheirsIsPublished() {
        Lists firstTimers = new Lists(null, null, null, null, null, null, null, null, null, null, true);
        Site site = site(Map.of("default", PUBLISH_ALL), firstTimers);
        Submission first = comment("ruth@reader.example", "Who pays for the lamps?");
        var stored = (Screened.New) screening.submit(site, ScreeningRequest.of(first));
        assertThat(stored.verdict().decision()).isEqualTo(Decision.HOLD);
        assertThat(screening.score(site, first).decision()).isEqualTo(Decision.HOLD);

        moderation.hear(
                new Subject(site.id(), stored.id(), Kind.COMMENT, ""),
                new Feedback(Label.HAM, Actor.editor("Nora"), ""));

        assertThat(screening.score(site, first).decision()).isEqualTo(Decision.PUBLISH);
        assertThat(screening
                        .score(site, comment("other@reader.example", "Me too"))
                        .decision())
                .isEqualTo(Decision.HOLD);
    }
}
