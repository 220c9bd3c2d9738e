package org.gatepost.commands;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import org.gatepost.accounts.ApiKey;
import org.gatepost.accounts.Sites;
import org.gatepost.testing.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@QuarkusTest
@OnPostgres
class SiteActTest {

    @Inject
    Sites sites;

    @Test
    void addedSiteIsListedAndOpenedByTheKeyThatIsPrinted() {
        String added = perform(new SiteAdd(), "https://quay-added.example/", "--name", "The Quay");

        ApiKey key = new ApiKey(added.lines().toList().get(1).replace("key   ", ""));
        assertThat(added).startsWith("site  quay-added.example\n");
        assertThat(sites.ofKey(key).orElseThrow().slug()).isEqualTo("quay-added.example");
        assertThat(perform(new SiteList())).contains("quay-added.example\tThe Quay\thttps://quay-added.example/\n");
    }

    @Test
    void addressThatIsTakenIsRefused() {
        perform(new SiteAdd(), "https://quay-taken.example/");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> perform(new SiteAdd(), "https://other.example/", "https://www.quay-taken.example/"))
                .withMessageContaining("already: quay-taken.example");
    }

    @Test
    void keyThatIsTakenIsRefused() {
        perform(new SiteAdd(), "https://quay-key.example/", "--key", "quaykey00001");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> perform(new SiteAdd(), "https://quay-key-2.example/", "--key", "quaykey00001"))
                .withMessageContaining("has this key");
    }

    @Test
    void keyOfAnotherFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> perform(new SiteAdd(), "https://quay-form.example/", "--key", "SHORT"))
                .withMessageContaining("12 lower-case letters and digits");
    }

    @Test
    void rotatedKeyOpensAndTheOldOneDoesNot() {
        perform(new SiteAdd(), "https://quay-rotated.example/", "--key", "quayold00001");

        String printed = perform(new SiteRotateKey(), "quay-rotated.example");

        ApiKey key = new ApiKey(printed.strip().replace("key   ", ""));
        assertThat(sites.ofKey(key).orElseThrow().slug()).isEqualTo("quay-rotated.example");
        assertThat(sites.ofKey(new ApiKey("quayold00001"))).isEmpty();
    }

    @Test
    void rotatingTheKeyOfNoSiteIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> perform(new SiteRotateKey(), "nobody.example"))
                .withMessageContaining("no site nobody.example");
    }

    private String perform(SiteAct act, String... arguments) {
        new CommandLine(act).parseArgs(arguments);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        act.perform(sites, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
