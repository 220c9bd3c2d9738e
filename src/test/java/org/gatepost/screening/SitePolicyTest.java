package org.gatepost.screening;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.gatepost.accounts.SiteSettings;
import org.gatepost.accounts.SiteSettings.Limits;
import org.gatepost.accounts.SiteSettings.Lists;

import static org.assertj.core.api.Assertions.assertThat;

class SitePolicyTest {
    private static SiteSettings withThresholds(Map<String, Limits> thresholds) {
        return new SiteSettings(thresholds, null, null);
    }

    @Test
    void aSiteWithoutSettingsHasTheDefaultPolicy() {
        assertThat(new SitePolicy(SiteSettings.NONE).version()).isEqualTo("default");
    }

    @Test
    void equalSettingsHaveTheSameVersionWhateverTheirOrder() {
        Limits strict = new Limits(0.05, 0.9);
        Limits mild = new Limits(0.2, 0.99);

        String one = new SitePolicy(withThresholds(Map.of("comment", strict, "pingback", mild))).version();
        String two = new SitePolicy(withThresholds(Map.of("pingback", mild, "comment", strict))).version();
        String other = new SitePolicy(withThresholds(Map.of("pingback", strict, "comment", mild))).version();

        assertThat(one).isEqualTo(two).isNotEqualTo(other).hasSize(12);
    }

    @Test
    void historyIsAskedForOnlyWhereARuleNeedsIt() {
        Lists firstTimers = new Lists(null, null, null, null, null, null, null, null, null, null, true);

        assertThat(new SitePolicy(SiteSettings.NONE).asksForHistory()).isFalse();
        assertThat(new SitePolicy(new SiteSettings(null, null, firstTimers)).asksForHistory())
                .isTrue();
    }
}
