package org.gatepost.policy;

import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.scoring.ModelFiles;
import org.gatepost.scoring.Score;
import org.gatepost.signals.Context;
import org.gatepost.signals.Reading;
import org.gatepost.sources.LinkCheck;
import org.gatepost.submission.ArticleRef;
import org.gatepost.testing.Draft;
import org.gatepost.testing.RandomSubmissions;
import org.gatepost.testing.Readings;
import org.gatepost.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Every rule of a site where it applies and where it does not, and who wins where several do. */
class RulesTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Score HONEST = new Score(-4, List.of());
    private static final Score UNSURE = new Score(0, List.of());
    private static final Score SPAM = new Score(5, List.of());

    static Stream<Expectation> expectations() {
        Draft hello = Draft.comment("Hello");
        Draft ann = Draft.comment("Hello").email(" Ann@Paper.Example ").ip("192.0.2.7");
        Draft page = Draft.trackback("Notes", "Our view").source("https://blog.friends.example/a");
        return Stream.of(
                fires("denyEmail", with(s -> s.denyEmails("ann@paper.example")), ann),
                fires("denyEmail", with(s -> s.denyEmails(" @PAPER.example")), ann),
                silent("denyEmail", with(s -> s.denyEmails("@aper.example", "bob@paper.example")), ann),
                silent("denyEmail", with(s -> s.denyEmails("", "@paper.example")), hello),
                fires("denyNetwork", with(s -> s.denyNetworks("nonsense", "192.0.2.0/29")), ann),
                silent("denyNetwork", with(s -> s.denyNetworks("192.0.2.8/29", "::/0")), ann),
                silent("denyNetwork", with(s -> s.denyNetworks("0.0.0.0/0")), hello),
                fires("denyHost", with(s -> s.denyHosts("https://www.sheds.example/")), at("http://sheds.example/x")),
                fires(
                        "denyHost",
                        with(s -> s.denyHosts("sheds.example")),
                        Draft.comment("<a href='//a.SHEDS.example'>x</a>")),
                fires("denyHost", with(s -> s.denyHosts("friends.example")), page),
                silent(
                        "denyHost",
                        with(s -> s.denyHosts("sheds.example", "", "example")),
                        at("http://gardensheds.invalid/")),
                fires("denyWord", with(s -> s.denyWords("garden sheds")), Draft.comment("Buy <b>Garden</b> sheds!")),
                fires(
                        "denyWord",
                        with(s -> s.denyWords("sheds")),
                        Draft.comment("Hello").by("Garden Sheds")),
                fires("denyWord", with(s -> s.denyWords("sheds")), Draft.trackback("Sheds", "Hello")),
                fires("denyWord", with(s -> s.denyWords("议会")), Draft.comment("市议会决定")),
                silent("denyWord", with(s -> s.denyWords("sheds", "!!!", " ")), Draft.comment("watersheds!!!")),
                silent("denyWord", with(s -> s.denyWords("garden sheds")), Draft.comment("sheds, garden")),
                fires("holdWord", with(s -> s.holdWords("bloody")), Draft.comment("Bloody council")),
                silent("holdWord", with(s -> s.holdWords("bloody")), Draft.comment("Bloodied council")),
                fires("links", with(s -> s.mostLinks(0)), Draft.comment("http://a.example/")),
                silent("links", with(s -> s.mostLinks(2)), Draft.comment("http://a.example/ http://b.example/")),
                fires(
                        "closed",
                        with(s -> s.closedAfterDays(30)),
                        hello.under(published(NOW.minus(Duration.ofDays(30).plusSeconds(1))))),
                silent(
                        "closed",
                        with(s -> s.closedAfterDays(30)),
                        Draft.comment("Hello").under(published(NOW.minus(Duration.ofDays(30))))),
                silent("closed", with(s -> s.closedAfterDays(0)), Draft.comment("Hello")),
                fires("firstTime", with(SiteRulesDraft::holdFirstTimers), hello),
                fires("allowEmail", with(s -> s.allowEmails("ann@paper.example")), ann),
                silent("allowEmail", with(s -> s.allowEmails("ann@paper.example")), hello),
                fires("allowNetwork", with(s -> s.allowNetworks("192.0.2.7")), ann),
                silent("allowNetwork", with(s -> s.allowNetworks("192.0.2.8")), ann),
                fires("allowHost", with(s -> s.allowHosts("friends.example")), page),
                silent("allowHost", with(s -> s.allowHosts("ends.example")), page),
                silent("allowHost", with(s -> s.allowHosts("friends.example")), at("https://blog.friends.example/")),
                fires("robotLinkback", SiteRules.NONE, Draft.trackback("Cup final", Texts.STOCK_TRACKBACK)),
                silent("robotLinkback", SiteRules.NONE, Draft.comment(Texts.STOCK_TRACKBACK)),
                silent("robotLinkback", SiteRules.NONE, page));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void ruleAppliesWhereItShould(Expectation expectation) {
        List<Reason> reasons =
                decide(expectation.rules(), expectation.draft(), UNSURE).reasons();
        assertThat(reasons).extracting(Reason::sentence).noneMatch(String::isBlank);
        assertThat(reasons.stream().map(Reason::signal).anyMatch(("rule." + expectation.rule())::equals))
                .isEqualTo(expectation.fires());
    }

    @Test
    void denyListRejectsWhatTheScoreWouldPublish() {
        assertThat(decide(with(s -> s.denyWords("hello")), Draft.comment("Hello"), HONEST)
                        .outcome())
                .isEqualTo(Outcome.REJECT);
    }

    @Test
    void holdListHoldsTheHonestAndSavesNobody() {
        SiteRules rules = with(s -> s.holdWords("hello"));
        assertThat(decide(rules, Draft.comment("Hello"), HONEST).outcome()).isEqualTo(Outcome.HOLD);
        assertThat(decide(rules, Draft.comment("Hello"), SPAM).outcome()).isEqualTo(Outcome.REJECT);
    }

    @Test
    void holdWinsOverAllow() {
        SiteRules rules = with(s -> s.allowEmails("ann@paper.example").holdWords("hello"));
        assertThat(decide(rules, Draft.comment("Hello").email("ann@paper.example"), HONEST)
                        .outcome())
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void allowedSenderOfWhatIsSurelySpamIsHeldWithAReason() {
        SiteRules rules = with(s -> s.allowNetworks("192.0.2.7"));
        Decision decision = decide(rules, Draft.comment("Hello").ip("192.0.2.7"), SPAM);
        assertThat(decision.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(decision.reasons())
                .extracting(Reason::signal)
                .contains("rule.allowNetwork", "policy.allowedButSpam");
    }

    @Test
    void allowedHostIsPublishedOnceItsPageIsKnownToLinkAndNotBefore() {
        SiteRules rules = with(s -> s.allowHosts("friends.example"));
        Draft page = Draft.trackback("Notes", "Our view").source("https://friends.example/a");
        for (LinkCheck check : LinkCheck.values()) {
            assertThat(decide(rules, page, UNSURE, check).outcome())
                    .isEqualTo(check == LinkCheck.LINKED ? Outcome.PUBLISH : Outcome.HOLD);
        }
    }

    @Test
    void unverifiedLinkbackMayBeRejectedAtOnce() {
        Draft page = Draft.trackback("Notes", "Our view").source("https://friends.example/a");
        assertThat(decide(SiteRules.NONE, page, SPAM).outcome()).isEqualTo(Outcome.REJECT);
    }

    @Test
    void rejectionByRuleAloneIsNotBlatant() {
        assertThat(decide(with(s -> s.denyWords("hello")), Draft.comment("Hello"), HONEST)
                        .blatant())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision(Outcome.HOLD, true, List.of(new Reason("policy.score", "It is", 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision(Outcome.HOLD, false, List.of()));
    }

    @Test
    void thresholdsBelongToTheStricterSide() {
        double even = 0.5;
        Policy policy = new Policy(new Thresholds(even, even), SiteRules.NONE);
        assertThat(policy.decide(situation(Draft.comment("Hello"), UNSURE, LinkCheck.UNKNOWN))
                        .outcome())
                .isEqualTo(Outcome.REJECT);
        Policy publishesBelow = new Policy(new Thresholds(even, 1), SiteRules.NONE);
        assertThat(publishesBelow
                        .decide(situation(Draft.comment("Hello"), UNSURE, LinkCheck.UNKNOWN))
                        .outcome())
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    void cheapestDecisionInExpectationIsTheOneTaken() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            Costs costs = new Costs(cost(random), cost(random), cost(random));
            Thresholds thresholds = Thresholds.ofCosts(costs);
            double p = random.nextDouble();
            double publish = p * costs.wrongPublication();
            double reject = (1 - p) * costs.wrongRejection();
            double cheapest = Math.min(costs.review(), Math.min(publish, reject));
            double taken =
                    p >= thresholds.rejectFrom() ? reject : p < thresholds.publishBelow() ? publish : costs.review();
            assertThat(taken).as(costs + " at " + p).isLessThanOrEqualTo(cheapest * (1 + 1e-9));
        }
    }

    private static double cost(Random random) {
        return Math.exp(random.nextGaussian() * 2);
    }

    @Test
    void networkOfAnyWidthContainsExactlyItsAddresses() throws Exception {
        Random random = new Random(6);
        for (int i = 0; i < 1_000; i++) {
            byte[] base = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(base);
            int bits = base.length * 8;
            int prefix = random.nextInt(bits + 1);
            byte[] other = base.clone();
            int flipped = random.nextInt(bits);
            other[flipped / 8] ^= (byte) (0x80 >> flipped % 8);
            boolean inside = new BigInteger(1, base)
                    .shiftRight(bits - prefix)
                    .equals(new BigInteger(1, other).shiftRight(bits - prefix));
            String network = InetAddress.getByAddress(base).getHostAddress() + "/" + prefix;
            String address = InetAddress.getByAddress(other).getHostAddress();
            assertThat(Network.parse(network).orElseThrow().contains(address))
                    .as(address + " in " + network)
                    .isEqualTo(inside);
        }
    }

    @Test
    void whateverComesIsDecidedWithReasonsThatCanBeRead() {
        var model = ModelFiles.shipped();
        Policy policy =
                new Policy(Thresholds.DEFAULT, with(s -> s.denyWords("viagra").mostLinks(3)));
        new RandomSubmissions(77).stream().limit(300).parallel().forEach(submission -> {
            Reading reading = Readings.of(submission);
            Score score = model.score(reading, Context.EMPTY);
            Decision decision = policy.decide(new Situation(reading, score, LinkCheck.UNKNOWN, false, NOW));
            assertThat(decision.reasons()).isNotEmpty();
            assertThat(decision.reasons()).extracting(Reason::sentence).noneMatch(String::isBlank);
            assertThat(submission.kind().isLinkback() && decision.outcome() == Outcome.PUBLISH)
                    .isFalse();
        });
    }

    private static Decision decide(SiteRules rules, Draft draft, Score score) {
        return decide(rules, draft, score, LinkCheck.UNKNOWN);
    }

    private static Decision decide(SiteRules rules, Draft draft, Score score, LinkCheck check) {
        return new Policy(Thresholds.DEFAULT, rules).decide(situation(draft, score, check));
    }

    private static Situation situation(Draft draft, Score score, LinkCheck check) {
        return new Situation(Readings.of(draft), score, check, false, NOW);
    }

    private static Draft at(String address) {
        return Draft.comment("Hello").at(address);
    }

    private static ArticleRef published(Instant when) {
        return new ArticleRef("https://courier.example/a", "A title", "", "en", Optional.of(when));
    }

    private static SiteRules with(UnaryOperator<SiteRulesDraft> change) {
        return change.apply(new SiteRulesDraft()).rules();
    }

    private static Expectation fires(String rule, SiteRules rules, Draft draft) {
        return new Expectation(rule, rules, draft, true);
    }

    private static Expectation silent(String rule, SiteRules rules, Draft draft) {
        return new Expectation(rule, rules, draft, false);
    }

    /** Whether a rule should be among the reasons. */
    private record Expectation(String rule, SiteRules rules, Draft draft, boolean fires) {
        @Override
        public String toString() {
            String content =
                    draft.submission().title() + " " + draft.submission().content();
            return rule + (fires ? " applies to " : " does not apply to ") + content.strip();
        }
    }
}
