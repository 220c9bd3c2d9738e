package org.gatepost.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class VaultTest {
    @TempDir
    Path folder;

    /** Settings as a value, in place of a configuration. */
    private record Settings(Optional<String> secret, Path data) implements AccountsConfig {
        @Override
        public Bootstrap bootstrap() {
            throw new UnsupportedOperationException("not asked for here");
        }
    }

    private static Vault vault(Settings settings) {
        SplittableRandom random = new SplittableRandom(5);
        return new Vault(new InstallationSecret(settings, random), random);
    }

    @Test
    void whatIsEncryptedComesBack() {
        Vault vault = vault(new Settings(Optional.of("open sesame"), folder));

        byte[] sealed = vault.encrypt("abcdefghij12");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("abcdefghij12");
        assertThat(vault.decrypt(sealed)).contains("abcdefghij12");
    }

    @Test
    void anotherSecretOpensNothing() {
        byte[] sealed = vault(new Settings(Optional.of("one"), folder)).encrypt("abcdefghij12");

        assertThat(vault(new Settings(Optional.of("two"), folder)).decrypt(sealed))
                .isEmpty();
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        Vault vault = vault(new Settings(Optional.of("one"), folder));

        assertThat(vault.encrypt("a")).isNotEqualTo(vault.encrypt("a"));
    }

    @Test
    void aSecretIsMadeOnceForItsOwnerAlone() throws IOException {
        Settings settings = new Settings(Optional.empty(), folder.resolve("new"));
        byte[] sealed = vault(settings).encrypt("abcdefghij12");

        assertThat(vault(settings).decrypt(sealed)).contains("abcdefghij12");
        Path file = folder.resolve("new/secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}");
    }
}
