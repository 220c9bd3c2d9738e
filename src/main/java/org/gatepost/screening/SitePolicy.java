package org.gatepost.screening;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.google.common.hash.Hashing;

import org.gatepost.accounts.SiteSettings;
import org.gatepost.policy.Costs;
import org.gatepost.policy.Policy;
import org.gatepost.policy.SiteRules;
import org.gatepost.policy.Thresholds;
import org.gatepost.submission.Kind;

/** A site's settings in the terms of the policy. */
record SitePolicy(SiteSettings settings) {
    private static final String DEFAULT = "default";

    Policy of(Kind kind) {
        return new Policy(thresholds(kind), rules());
    }

    /** Which policy decided, for a verdict to name. */
    String version() {
        return settings.equals(SiteSettings.NONE)
                ? DEFAULT
                : Hashing.sha256()
                        .hashString(canonical(), StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 12);
    }

    boolean asksForHistory() {
        return settings.rules().holdFirstTimers();
    }

    private Thresholds thresholds(Kind kind) {
        var limits = ofKind(settings.thresholds(), kind);
        if (limits != null) {
            return new Thresholds(limits.publishBelow(), limits.rejectFrom());
        }
        var prices = ofKind(settings.costs(), kind);
        return prices == null
                ? Thresholds.DEFAULT
                : Thresholds.ofCosts(new Costs(prices.wrongRejection(), prices.wrongPublication(), prices.review()));
    }

    private static <T> T ofKind(Map<String, T> map, Kind kind) {
        T own = map.get(kind.word());
        return own == null ? map.get(DEFAULT) : own;
    }

    private SiteRules rules() {
        var lists = settings.rules();
        return new SiteRules(
                lists.allowHosts(),
                lists.denyHosts(),
                lists.allowEmails(),
                lists.denyEmails(),
                lists.allowNetworks(),
                lists.denyNetworks(),
                lists.denyWords(),
                lists.holdWords(),
                lists.mostLinks(),
                lists.closedAfterDays(),
                lists.holdFirstTimers());
    }

    /** Equal settings give equal texts, whatever order their maps are in. */
    private String canonical() {
        return new TreeMap<>(settings.thresholds()) + "|" + new TreeMap<>(settings.costs()) + "|" + settings.rules();
    }
}
