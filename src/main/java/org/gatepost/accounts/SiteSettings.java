package org.gatepost.accounts;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a site's owners have laid down, as it is stored; what it means is the policy's business.
 *
 * @param thresholds by kind ({@code comment}, …) or {@code default}
 * @param costs the same; thresholds win where a kind has both
 */
public record SiteSettings(Map<String, Limits> thresholds, Map<String, Prices> costs, Lists rules) {

    /** Nothing laid down: the defaults serve. */
    public static final SiteSettings NONE = new SiteSettings(null, null, null);

    public SiteSettings {
        thresholds = thresholds == null ? Map.of() : Map.copyOf(thresholds);
        costs = costs == null ? Map.of() : Map.copyOf(costs);
        rules = rules == null ? Lists.NONE : rules;
    }

    /** Publish below one probability of spam, reject from another. */
    public record Limits(double publishBelow, double rejectFrom) {}

    /** What mistakes and looks cost, all in one unit. */
    public record Prices(double wrongRejection, double wrongPublication, double review) {}

    /** Allow and deny lists and the site's other rules. */
    public record Lists(
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

        /** No rule at all. */
        public static final Lists NONE = new Lists(null, null, null, null, null, null, null, null, null, null, false);

        public Lists {
            allowHosts = orNone(allowHosts);
            denyHosts = orNone(denyHosts);
            allowEmails = orNone(allowEmails);
            denyEmails = orNone(denyEmails);
            allowNetworks = orNone(allowNetworks);
            denyNetworks = orNone(denyNetworks);
            denyWords = orNone(denyWords);
            holdWords = orNone(holdWords);
            mostLinks = mostLinks == null ? OptionalInt.empty() : mostLinks;
            closedAfterDays = closedAfterDays == null ? OptionalInt.empty() : closedAfterDays;
        }

        private static List<String> orNone(List<String> entries) {
            return entries == null ? List.of() : List.copyOf(entries);
        }
    }
}
