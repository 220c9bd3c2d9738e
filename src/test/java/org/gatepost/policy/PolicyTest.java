package org.gatepost.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.gatepost.scoring.Contribution;
import org.gatepost.scoring.Score;
import org.gatepost.sources.LinkCheck;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PolicyTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final double HONEST = -4;
    private static final double UNSURE = 0;
    private static final double SPAM = 6;

    @Test
    void defaultCostsAmountToTheDefaultThresholds() {
        Thresholds thresholds = Thresholds.ofCosts(Costs.DEFAULT);

        assertThat(thresholds.publishBelow()).isCloseTo(Thresholds.DEFAULT.publishBelow(), within(1e-12));
        assertThat(thresholds.rejectFrom()).isCloseTo(Thresholds.DEFAULT.rejectFrom(), within(1e-12));
    }

    @Test
    void whereReviewNeverPaysThereIsOneThreshold() {
        Thresholds thresholds = Thresholds.ofCosts(new Costs(3, 1, 10));

        assertThat(thresholds.publishBelow()).isEqualTo(thresholds.rejectFrom()).isEqualTo(0.75);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Thresholds(0.9, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Costs(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoreAloneDecidesWithinTheThresholds() {
        assertThat(decide(SiteRules.NONE, comment("Hear, hear"), HONEST)).isEqualTo(Outcome.PUBLISH);
        assertThat(decide(SiteRules.NONE, comment("Hear, hear"), UNSURE)).isEqualTo(Outcome.HOLD);
        assertThat(decide(SiteRules.NONE, comment("Hear, hear"), SPAM)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void onlyWhatIsSurelySpamIsBlatant() {
        assertThat(decision(SiteRules.NONE, comment("x"), 5).blatant()).isFalse();
        assertThat(decision(SiteRules.NONE, comment("x"), 8).blatant()).isTrue();
    }

    @Test
    void linkbackIsNotPublishedBeforeItsSourceIsKnownToLink() {
        Situation unknown = situation(linkback("Our view of it"), HONEST, LinkCheck.UNKNOWN);
        Situation linked = situation(linkback("Our view of it"), HONEST, LinkCheck.LINKED);
        Policy policy = new Policy(Thresholds.DEFAULT, SiteRules.NONE);

        assertThat(policy.decide(unknown).outcome()).isEqualTo(Outcome.HOLD);
        assertThat(policy.decide(unknown).reasons()).extracting(Reason::signal).contains("policy.unverified");
        assertThat(policy.decide(linked).outcome()).isEqualTo(Outcome.PUBLISH);
    }

    @Test
    void sentenceOfALinkbackRobotIsRejectedWhateverItsScore() {
        Decision decision = decision(
                SiteRules.NONE,
                linkback("I found your entry interesting so I've added a trackback to it on my blog"),
                HONEST);

        assertThat(decision.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(decision.reasons().get(0).signal()).isEqualTo("rule.robotLinkback");
        assertThat(decision.reasons().get(0).contribution()).isZero();
    }

    @Test
    void deniedHostRejectsWithItsSubdomains() {
        SiteRules rules = rules().denyHosts("casino.example").build();

        assertThat(decide(rules, comment("See http://win.casino.example/now"), HONEST))
                .isEqualTo(Outcome.REJECT);
        assertThat(decide(rules, comment("See http://notcasino.example/now"), HONEST))
                .isEqualTo(Outcome.PUBLISH);
    }

    @Test
    void deniedWordIsAWholeWord() {
        SiteRules rules = rules().denyWords("Replica Watches").build();

        assertThat(decide(rules, comment("Best replica  watches here"), HONEST)).isEqualTo(Outcome.REJECT);
        assertThat(decide(rules, comment("Best replicas; watches here"), HONEST))
                .isEqualTo(Outcome.PUBLISH);
    }

    @Test
    void tooManyLinksAreHeldAndSpamIsStillRejected() {
        SiteRules rules = rules().mostLinks(1).build();
        Submission two = comment("http://a.example/ and http://b.example/");

        assertThat(decide(rules, two, HONEST)).isEqualTo(Outcome.HOLD);
        assertThat(decide(rules, two, SPAM)).isEqualTo(Outcome.REJECT);
        assertThat(decide(rules, comment("http://a.example/"), HONEST)).isEqualTo(Outcome.PUBLISH);
    }

    @Test
    void closedArticleTakesNoMoreAnswers() {
        SiteRules rules = rules().closedAfterDays(30).build();

        assertThat(decide(rules, under(NOW.minus(Duration.ofDays(31))), HONEST)).isEqualTo(Outcome.REJECT);
        assertThat(decide(rules, under(NOW.minus(Duration.ofDays(29))), HONEST)).isEqualTo(Outcome.PUBLISH);
    }

    @Test
    void firstTimerIsHeldWhereTheSiteWantsIt() {
        SiteRules rules = rules().holdFirstTimers().build();
        Situation known =
                new Situation(Readings.of(comment("Hear, hear")), score(HONEST), LinkCheck.UNKNOWN, true, NOW);

        assertThat(decide(rules, comment("Hear, hear"), HONEST)).isEqualTo(Outcome.HOLD);
        assertThat(new Policy(Thresholds.DEFAULT, rules).decide(known).outcome())
                .isEqualTo(Outcome.PUBLISH);
    }

    @Test
    void allowListOpensTheGateButNotForSpam() {
        SiteRules rules = rules().allowEmails("@herald.example").build();

        assertThat(decide(rules, from("ann@herald.example", ""), UNSURE)).isEqualTo(Outcome.PUBLISH);
        assertThat(decide(rules, from("ann@herald.example", ""), SPAM)).isEqualTo(Outcome.HOLD);
        assertThat(decide(rules, from("ann@elsewhere.example", ""), UNSURE)).isEqualTo(Outcome.HOLD);
    }

    @Test
    void denyWinsOverAllowAndBothAreTold() {
        SiteRules rules = rules().allowEmails("ann@herald.example")
                .denyNetworks("192.0.2.0/24")
                .build();

        Decision decision = decision(rules, from("ann@herald.example", "192.0.2.7"), HONEST);

        assertThat(decision.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(decision.reasons()).extracting(Reason::signal).contains("rule.denyNetwork", "rule.allowEmail");
    }

    @Test
    void reasonsAreNeverEmpty() {
        assertThat(decision(SiteRules.NONE, comment(""), UNSURE).reasons()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.9, 192.0.2.9, true",
        "2001:db8::/32, 2001:db8:1::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "0.0.0.0/0, 203.0.113.5, true",
        "192.0.2.0/24, 2001:db8::1, false",
        "192.0.2.0/24, nonsense, false"
    })
    void networkContainsItsAddresses(String network, String address, boolean inside) {
        assertThat(Network.parse(network).orElseThrow().contains(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.0/33", "herald.example", "192.0.2.0/x", "''"})
    void whatIsNoNetworkIsNone(String written) {
        assertThat(Network.parse(written)).isEmpty();
    }

    private static Outcome decide(SiteRules rules, Submission submission, double logOdds) {
        return decision(rules, submission, logOdds).outcome();
    }

    private static Decision decision(SiteRules rules, Submission submission, double logOdds) {
        return new Policy(Thresholds.DEFAULT, rules).decide(situation(submission, logOdds, LinkCheck.UNKNOWN));
    }

    private static Situation situation(Submission submission, double logOdds, LinkCheck check) {
        return new Situation(Readings.of(submission), score(logOdds), check, false, NOW);
    }

    private static Score score(double logOdds) {
        return new Score(0, List.of(new Contribution("shape.words", 3, logOdds, value -> "It has three words")));
    }

    private static Submission comment(String text) {
        return Submission.of(Kind.COMMENT, ArticleRef.NONE, Author.named("Ann Vale", ""), "", text);
    }

    private static Submission linkback(String text) {
        return Submission.of(Kind.TRACKBACK, ArticleRef.NONE, Author.named("Notes", ""), "", text);
    }

    private static Submission from(String email, String ip) {
        return Submission.of(Kind.COMMENT, ArticleRef.NONE, new Author("Ann", email, "", ip, "", ""), "", "Hear, hear");
    }

    private static Submission under(Instant published) {
        return comment("Hear, hear")
                .answering(new ArticleRef("https://herald.example/a", "A title", "", "en", Optional.of(published)));
    }

    private static RulesUnderTest rules() {
        return new RulesUnderTest();
    }

    /** Rules of which a test names only its own. */
    private static final class RulesUnderTest {
        private List<String> denyHosts = List.of();
        private List<String> denyWords = List.of();
        private List<String> allowEmails = List.of();
        private List<String> denyNetworks = List.of();
        private OptionalInt mostLinks = OptionalInt.empty();
        private OptionalInt closedAfterDays = OptionalInt.empty();
        private boolean holdFirstTimers;

        RulesUnderTest denyHosts(String... hosts) {
            denyHosts = List.of(hosts);
            return this;
        }

        RulesUnderTest denyWords(String... words) {
            denyWords = List.of(words);
            return this;
        }

        RulesUnderTest allowEmails(String... emails) {
            allowEmails = List.of(emails);
            return this;
        }

        RulesUnderTest denyNetworks(String... networks) {
            denyNetworks = List.of(networks);
            return this;
        }

        RulesUnderTest mostLinks(int most) {
            mostLinks = OptionalInt.of(most);
            return this;
        }

        RulesUnderTest closedAfterDays(int days) {
            closedAfterDays = OptionalInt.of(days);
            return this;
        }

        RulesUnderTest holdFirstTimers() {
            holdFirstTimers = true;
            return this;
        }

        SiteRules build() {
            return new SiteRules(
                    List.of(),
                    denyHosts,
                    allowEmails,
                    List.of(),
                    List.of(),
                    denyNetworks,
                    denyWords,
                    List.of(),
                    mostLinks,
                    closedAfterDays,
                    holdFirstTimers);
        }
    }
}
