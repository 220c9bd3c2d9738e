package org.gatepost.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://notes.example/a/b?c=d#e, notes.example, /a/b, c=d",
        "HTTPS://WWW.Notes.Example, notes.example, '', ''",
        "//notes.example:8080/, notes.example, /, ''",
        "ann:secret@notes.example/a, notes.example, /a, ''",
        "http://ann@notes.example?x, notes.example, '', x",
        "notes.example/a, notes.example, /a, ''",
        "http:/notes.example/a, notes.example, /a, ''",
    })
    void writtenAddressIsTakenApart(String written, String host, String path, String query) {
        WebAddress address = WebAddress.of(written);
        assertThat(address.host()).isEqualTo(host);
        assertThat(address.path()).isEqualTo(path);
        assertThat(address.query()).isEqualTo(query);
        assertThat(address.isPresent()).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n"})
    void nothingIsNoAddress(String written) {
        assertThat(WebAddress.of(written)).isSameAs(WebAddress.NONE);
        assertThat(WebAddress.NONE.isPresent()).isFalse();
        assertThat(WebAddress.NONE.registrableDomain()).isEmpty();
        assertThat(WebAddress.NONE.publicSuffix()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"://", "http://", "?", "#", "http://[::1]:80/", "javascript:alert(1)", "http://\ud800/", "@"})
    void brokenAddressIsAnObservationAndNoFailure(String written) {
        WebAddress address = WebAddress.of(written);
        assertThat(address.raw()).isEqualTo(written);
        assertThat(address.registrableDomain()).isNotNull();
        assertThat(address.publicSuffix()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://news.bbc.co.uk/1, bbc.co.uk, co.uk",
        "http://a.b.paper.com/, paper.com, com",
        "http://ann.blogspot.com/, ann.blogspot.com, blogspot.com",
    })
    void registeredPartFollowsThePublicSuffixList(String written, String domain, String suffix) {
        assertThat(WebAddress.of(written).registrableDomain()).isEqualTo(domain);
        assertThat(WebAddress.of(written).publicSuffix()).isEqualTo(suffix);
    }

    @Test
    void hostWithoutRegisteredPartStandsForItself() {
        assertThat(WebAddress.of("http://localhost/").registrableDomain()).isEqualTo("localhost");
    }
}
