package org.gatepost.policy;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a site's owners have laid down. Deny lists reject, allow lists publish, the rest holds.
 *
 * @param allowHosts hosts (and their subdomains) whose authors or source pages are trusted
 * @param denyHosts hosts (and their subdomains) that reject wherever they are linked
 * @param allowEmails addresses ({@code ann@paper.example}) or whole domains ({@code @paper.example})
 * @param denyEmails the same, rejecting
 * @param allowNetworks IP addresses or CIDR ranges
 * @param denyNetworks the same, rejecting
 * @param denyWords words or phrases, matched as whole words without regard to case
 * @param holdWords the same, holding
 * @param mostLinks more links than this are held
 * @param closedAfterDays articles older than this take no more answers: rejected
 * @param holdFirstTimers an author never published before is held
 */
public record SiteRules(
        List<String> allowHosts,
        List<String> denyHosts,
        List<String> allowEmails,
        List<String> denyEmails,
        List<String> allowNetworks,
        List<String> denyNetworks,
        List<String> denyWords,
        List<String> holdWords,
        OptionalInt mostLinks,
        OptionalInt closedAfterDays,
        boolean holdFirstTimers) {

    /** A site without rules of its own. */
    public static final SiteRules NONE = new SiteRules(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            false);

    public SiteRules {
        allowHosts = List.copyOf(allowHosts);
        denyHosts = List.copyOf(denyHosts);
        allowEmails = List.copyOf(allowEmails);
        denyEmails = List.copyOf(denyEmails);
        allowNetworks = List.copyOf(allowNetworks);
        denyNetworks = List.copyOf(denyNetworks);
        denyWords = List.copyOf(denyWords);
        holdWords = List.copyOf(holdWords);
    }
}
