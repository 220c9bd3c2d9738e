package org.gatepost.accounts;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ApiKeyTest {
    @Test
    void aNewKeyHasTheForm() {
        ApiKey key = ApiKey.random(new SplittableRandom(3));

        assertThat(key.text()).matches("[a-z0-9]{12}");
        assertThat(ApiKey.of(key.text())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "UPPERCASE123", "elevenchars", "thirteenchars", "umläuteeeeee", "has space 12"})
    void anythingElseIsNoKey(String written) {
        assertThat(ApiKey.of(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiKey(written));
    }

    @Test
    void aKeyDoesNotPrintItself() {
        assertThat(new ApiKey("abcdefghij12").toString()).doesNotContain("abcdefghij12");
    }
}
