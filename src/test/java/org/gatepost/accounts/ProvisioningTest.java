package org.gatepost.accounts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.gatepost.testing.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@QuarkusTest
@OnPostgres
class ProvisioningTest {
    @Inject
    Sites sites;

    /** What the environment says, as a value. */
    private record Wanted(Optional<List<String>> siteUrl, Optional<String> siteKey)
            implements AccountsConfig, AccountsConfig.Bootstrap {
        @Override
        public Optional<String> secret() {
            return Optional.empty();
        }

        @Override
        public Path data() {
            return Path.of("unused");
        }

        @Override
        public Bootstrap bootstrap() {
            return this;
        }
    }

    private void start(List<String> addresses, String key) {
        new Provisioning(new Wanted(Optional.ofNullable(addresses), Optional.ofNullable(key)), sites).onStart(null);
    }

    @Test
    void aSiteOfSeveralAddressesIsThereAfterEveryStart() {
        ApiKey key = sites.newKey();
        List<String> addresses =
                List.of("https://" + key.text() + ".example", "https://old-" + key.text() + ".example");

        start(addresses, key.text());
        start(addresses, key.text());

        assertThat(sites.ofKey(key)).map(Site::addresses).contains(addresses);
        assertThat(sites.ofHost("old-" + key.text() + ".example")).isEqualTo(sites.ofKey(key));
    }

    @Test
    void nothingIsWantedByDefault() {
        int before = sites.all().size();

        start(null, null);

        assertThat(sites.all()).hasSize(before);
    }

    @Test
    void halfAWishIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start(List.of("https://half.example"), null))
                .withMessageContaining("GATEPOST_BOOTSTRAP_SITE_KEY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start(List.of("https://half.example"), "TOO-SHORT"))
                .withMessageContaining("12 lower-case letters and digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start(null, "abcdefghij12"))
                .withMessageContaining("GATEPOST_BOOTSTRAP_SITE_URL");
    }
}
