package org.gatepost.policy;

import java.util.List;
import java.util.OptionalInt;

/** Rules of a site of which a test names only its own. */
final class SiteRulesDraft {
    private List<String> allowHosts = List.of();
    private List<String> denyHosts = List.of();
    private List<String> allowEmails = List.of();
    private List<String> denyEmails = List.of();
    private List<String> allowNetworks = List.of();
    private List<String> denyNetworks = List.of();
    private List<String> denyWords = List.of();
    private List<String> holdWords = List.of();
    private OptionalInt mostLinks = OptionalInt.empty();
    private OptionalInt closedAfterDays = OptionalInt.empty();
    private boolean firstTimers;

    SiteRulesDraft allowHosts(String... hosts) {
        allowHosts = List.of(hosts);
        return this;
    }

    SiteRulesDraft denyHosts(String... hosts) {
        denyHosts = List.of(hosts);
        return this;
    }

    SiteRulesDraft allowEmails(String... addresses) {
        allowEmails = List.of(addresses);
        return this;
    }

    SiteRulesDraft denyEmails(String... addresses) {
        denyEmails = List.of(addresses);
        return this;
    }

    SiteRulesDraft allowNetworks(String... networks) {
        allowNetworks = List.of(networks);
        return this;
    }

    SiteRulesDraft denyNetworks(String... networks) {
        denyNetworks = List.of(networks);
        return this;
    }

    SiteRulesDraft denyWords(String... words) {
        denyWords = List.of(words);
        return this;
    }

    SiteRulesDraft holdWords(String... words) {
        holdWords = List.of(words);
        return this;
    }

    SiteRulesDraft mostLinks(int most) {
        mostLinks = OptionalInt.of(most);
        return this;
    }

    SiteRulesDraft closedAfterDays(int days) {
        closedAfterDays = OptionalInt.of(days);
        return this;
    }

    SiteRulesDraft holdFirstTimers() {
        firstTimers = true;
        return this;
    }

    SiteRules rules() {
        return new SiteRules(
                allowHosts,
                denyHosts,
                allowEmails,
                denyEmails,
                allowNetworks,
                denyNetworks,
                denyWords,
                holdWords,
                mostLinks,
                closedAfterDays,
                firstTimers);
    }
}
