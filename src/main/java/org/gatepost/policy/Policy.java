package org.gatepost.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.gatepost.policy.Rule.Firing;
import org.gatepost.scoring.Contribution;
import org.gatepost.sources.LinkCheck;

/**
 * Decides. The strictest of the site's rules that apply and of the score, within its thresholds, wins; an allow list alone
 * overrules the score; and a linkback whose source page is not known to link to the article is never published by the machine.
 */
public final class Policy {
    /** Contributions told as reasons; the whole list is one click away. */
    private static final int MOST_REASONS = 5;

    /** Contributions smaller than this, in log-odds, are not worth telling. */
    private static final double WORTH_TELLING = 0.05;

    /** From this probability on a rejected submission is so surely spam that a platform may discard it unseen. */
    private static final double BLATANT = 0.999;

    private final Thresholds thresholds;
    private final List<Rule> rules;

    /** A policy of one site for one kind of submission. */
    public Policy(Thresholds thresholds, SiteRules rules) {
        this.thresholds = thresholds;
        this.rules = Rules.of(rules);
    }

    /** Decides on one submission. */
    public Decision decide(Situation situation) {
        List<Firing> firings =
                rules.stream().flatMap(rule -> rule.applyTo(situation).stream()).toList();
        List<Reason> reasons =
                new ArrayList<>(firings.stream().map(Firing::reason).toList());
        double probability = situation.score().probability();
        Outcome byScore = byScore(probability);
        Outcome outcome = firings.stream()
                .map(Firing::outcome)
                .max(Comparator.naturalOrder())
                .map(byRules -> byRules == Outcome.PUBLISH || byRules.compareTo(byScore) > 0 ? byRules : byScore)
                .orElse(byScore);
        if (outcome == Outcome.PUBLISH && isUnverifiedLinkback(situation)) {
            outcome = Outcome.HOLD;
            reasons.add(new Reason("policy.unverified", unverified(situation.linkCheck()), 0));
        }
        // An allow list opens the gate for people, not for what is surely spam under their name.
        if (outcome == Outcome.PUBLISH && byScore == Outcome.REJECT) {
            outcome = Outcome.HOLD;
            reasons.add(
                    new Reason("policy.allowedButSpam", "The site allows the sender, but the text looks like spam", 0));
        }
        reasons.addAll(driving(situation, outcome));
        if (reasons.isEmpty()) {
            reasons.add(new Reason(
                    "policy.score",
                    String.format(
                            Locale.ROOT, "Taken together it is spam with a probability of %.0f %%", 100 * probability),
                    0));
        }
        return new Decision(outcome, outcome == Outcome.REJECT && probability >= BLATANT, reasons);
    }

    private Outcome byScore(double probability) {
        if (probability >= thresholds.rejectFrom()) {
            return Outcome.REJECT;
        }
        return probability < thresholds.publishBelow() ? Outcome.PUBLISH : Outcome.HOLD;
    }

    private static boolean isUnverifiedLinkback(Situation situation) {
        return situation.reading().submission().kind().isLinkback() && situation.linkCheck() != LinkCheck.LINKED;
    }

    private static String unverified(LinkCheck check) {
        String sentence = check.sentence();
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)
                + ", so an editor decides whether this linkback is published";
    }

    /** What drove the score towards the decision first, then what spoke against it. */
    private static List<Reason> driving(Situation situation, Outcome outcome) {
        int direction = outcome == Outcome.PUBLISH ? -1 : 1;
        return situation.score().contributions().stream()
                .filter(c -> Math.abs(c.logOdds()) >= WORTH_TELLING)
                .limit(MOST_REASONS)
                .sorted(Comparator.comparingInt((Contribution c) -> c.logOdds() * direction > 0 ? 0 : 1))
                .map(c -> new Reason(c.signal(), c.sentence(), c.logOdds()))
                .toList();
    }
}
