package org.gatepost.accounts;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.gatepost.accounts.SiteSettings.Limits;
import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@QuarkusTest
@OnPostgres
class SitesTest {
    @Inject
    Sites sites;

    @Inject
    TestSites testSites;

    @Test
    void providingASiteTwiceChangesNothing() {
        ApiKey key = sites.newKey();
        String host = "twice-" + key.text() + ".example";

        Site first = sites.provide("Twice", List.of("https://www." + host + "/blog"), key);
        Site second = sites.provide("Twice", List.of("https://www." + host + "/blog"), key);

        assertThat(second).isEqualTo(first);
        assertThat(first.slug()).isEqualTo(host);
        assertThat(sites.all()).filteredOn(site -> site.slug().equals(host)).hasSize(1);
    }

    @Test
    void aSiteProvidedWithAnotherKeyIsOpenedByThatOne() {
        var site = testSites.fresh();
        ApiKey other = sites.newKey();

        sites.provide("", site.site().addresses(), other);

        assertThat(sites.ofKey(site.key())).isEmpty();
        assertThat(sites.ofKey(other)).map(Site::slug).contains(site.site().slug());
    }

    @Test
    void aRotatedKeyReplacesTheOldOne() {
        var site = testSites.fresh();

        ApiKey fresh = sites.rotateKey(site.site().slug()).orElseThrow();

        assertThat(sites.ofKey(site.key())).isEmpty();
        assertThat(sites.ofKey(fresh)).isPresent();
        assertThat(sites.keyOf(site.site())).contains(fresh);
        assertThat(sites.rotateKey("no-such-site")).isEmpty();
    }

    @Test
    void aSiteIsFoundByAnyOfItsHosts() {
        ApiKey key = sites.newKey();
        String host = key.text() + ".example";
        sites.provide("", List.of("https://" + host + "/", "http://News." + host + ":8443/x"), key);

        assertThat(sites.ofHost("WWW." + host)).isPresent();
        assertThat(sites.ofHost("news." + host)).isPresent();
        assertThat(sites.ofHost("other." + host)).isEmpty();
    }

    @Test
    void settingsComeBackAsTheyWereLaidDown() {
        String slug = testSites.fresh().site().slug();
        SiteSettings settings = new SiteSettings(
                Map.of("comment", new Limits(0.2, 0.9)),
                Map.of("default", new SiteSettings.Prices(50, 10, 1)),
                new SiteSettings.Lists(
                        null,
                        List.of("bad.example"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        OptionalInt.of(3),
                        null,
                        true));

        sites.configure(slug, settings);

        assertThat(sites.ofSlug(slug)).map(Site::settings).contains(settings);
    }

    @Test
    void whatIsNoAddressIsRefusedWithAnExample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sites.provide("", List.of("herald"), sites.newKey()))
                .withMessageContaining("https://blog.example/");
        assertThatIllegalArgumentException().isThrownBy(() -> sites.provide("", List.of(), sites.newKey()));
    }
}
