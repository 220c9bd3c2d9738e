package org.gatepost.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gatepost.policy.Rule.Firing;
import org.gatepost.signals.Reading;
import org.gatepost.signals.text.Words;
import org.gatepost.submission.WebAddress;

import static org.gatepost.policy.Outcome.HOLD;
import static org.gatepost.policy.Outcome.PUBLISH;
import static org.gatepost.policy.Outcome.REJECT;

/** The rules of a site in the order in which their reasons are told. */
final class Rules {
    private Rules() {}

    static List<Rule> of(SiteRules site) {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rules::robotLinkback);
        rules.add(s -> author(s, site.denyEmails(), REJECT, "denyEmail", "is on the site's deny list"));
        rules.add(s -> network(s, site.denyNetworks(), REJECT, "denyNetwork", "is on the site's deny list"));
        rules.add(s -> anyHost(s, site.denyHosts()));
        rules.add(s -> word(s, site.denyWords(), REJECT, "denyWord"));
        rules.add(s -> closed(s, site));
        rules.add(s -> word(s, site.holdWords(), HOLD, "holdWord"));
        rules.add(s -> tooManyLinks(s, site));
        rules.add(s -> firstTimer(s, site));
        rules.add(s -> author(s, site.allowEmails(), PUBLISH, "allowEmail", "is on the site's allow list"));
        rules.add(s -> network(s, site.allowNetworks(), PUBLISH, "allowNetwork", "is on the site's allow list"));
        rules.add(s -> allowedHost(s, site.allowHosts()));
        return List.copyOf(rules);
    }

    /** Holds on every site: a known template overrules relevance, which robots borrow by quoting the title. */
    private static Optional<Firing> robotLinkback(Situation situation) {
        return situation.reading().isRobotLinkback()
                ? Firing.of(
                        REJECT, "robotLinkback", "Its text is a sentence that linkback robots send under any article")
                : Optional.empty();
    }

    private static Optional<Firing> author(
            Situation situation, List<String> addresses, Outcome outcome, String rule, String why) {
        String email = situation
                .reading()
                .submission()
                .author()
                .email()
                .toLowerCase(Locale.ROOT)
                .strip();
        return addresses.stream()
                .map(entry -> entry.toLowerCase(Locale.ROOT).strip())
                .filter(entry ->
                        !email.isEmpty() && (entry.startsWith("@") ? email.endsWith(entry) : email.equals(entry)))
                .findFirst()
                .flatMap(entry -> Firing.of(outcome, rule, "The author's e-mail address (" + entry + ") " + why));
    }

    private static Optional<Firing> network(
            Situation situation, List<String> networks, Outcome outcome, String rule, String why) {
        String ip = situation.reading().submission().author().ip();
        return networks.stream()
                .filter(network ->
                        Network.parse(network).map(n -> n.contains(ip)).orElse(false))
                .findFirst()
                .flatMap(network -> Firing.of(outcome, rule, "The author's network (" + network + ") " + why));
    }

    private static Optional<Firing> anyHost(Situation situation, List<String> hosts) {
        Reading reading = situation.reading();
        List<WebAddress> addresses = new ArrayList<>();
        addresses.add(reading.address());
        addresses.add(WebAddress.of(reading.submission().sourceUrl()));
        reading.links().forEach(link -> addresses.add(link.address()));
        for (WebAddress address : addresses) {
            for (String host : hosts) {
                if (isHostOrSubdomain(address.host(), host)) {
                    return Firing.of(REJECT, "denyHost", "It leads to " + host + ", which is on the site's deny list");
                }
            }
        }
        return Optional.empty();
    }

    /** A name or an address can be typed by anybody, so only the source page of a linkback counts. */
    private static Optional<Firing> allowedHost(Situation situation, List<String> hosts) {
        String host =
                WebAddress.of(situation.reading().submission().sourceUrl()).host();
        boolean linkback = situation.reading().submission().kind().isLinkback();
        return hosts.stream()
                .filter(allowed -> linkback && isHostOrSubdomain(host, allowed))
                .findFirst()
                .flatMap(allowed -> Firing.of(
                        PUBLISH, "allowHost", "It comes from " + allowed + ", which is on the site's allow list"));
    }

    private static boolean isHostOrSubdomain(String host, String listed) {
        String plain = WebAddress.of(listed).host();
        return !plain.isEmpty() && (host.equals(plain) || host.endsWith("." + plain));
    }

    private static Optional<Firing> word(Situation situation, List<String> words, Outcome outcome, String rule) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = situation.reading();
        String everything = " "
                + String.join(
                        " ",
                        Words.of(reading.submission().author().name() + "\n" + reading.title() + "\n" + reading.text()))
                + " ";
        return words.stream()
                .filter(word -> !Words.of(word).isEmpty())
                .filter(word -> everything.contains(" " + String.join(" ", Words.of(word)) + " "))
                .findFirst()
                .flatMap(word -> Firing.of(
                        outcome,
                        rule,
                        "It has “" + word + "”, which the site "
                                + (outcome == REJECT ? "does not allow" : "wants to see first")));
    }

    private static Optional<Firing> closed(Situation situation, SiteRules site) {
        if (site.closedAfterDays().isEmpty()) {
            return Optional.empty();
        }
        int days = site.closedAfterDays().getAsInt();
        return situation
                .reading()
                .submission()
                .article()
                .publishedAt()
                .filter(published -> situation.now().isAfter(published.plus(Duration.ofDays(days))))
                .flatMap(published -> Firing.of(
                        REJECT, "closed", "The article takes no more answers: it is older than " + days + " days"));
    }

    private static Optional<Firing> tooManyLinks(Situation situation, SiteRules site) {
        int links = situation.reading().links().size();
        return site.mostLinks().isPresent() && links > site.mostLinks().getAsInt()
                ? Firing.of(
                        HOLD,
                        "links",
                        "It has " + links + " links; the site wants to see more than "
                                + site.mostLinks().getAsInt() + " first")
                : Optional.empty();
    }

    private static Optional<Firing> firstTimer(Situation situation, SiteRules site) {
        return site.holdFirstTimers() && !situation.publishedBefore()
                ? Firing.of(HOLD, "firstTime", "Nothing by this author has been published here before")
                : Optional.empty();
    }
}
