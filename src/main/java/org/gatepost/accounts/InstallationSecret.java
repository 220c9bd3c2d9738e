package org.gatepost.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;

/** The secret that encrypts what must be readable again: configured, or made once in the data folder. */
@ApplicationScoped
class InstallationSecret {
    private final AccountsConfig config;
    private final RandomGenerator random;
    private String secret;

    InstallationSecret(AccountsConfig config, RandomGenerator random) {
        this.config = config;
        this.random = random;
    }

    synchronized String text() {
        if (secret == null) {
            secret = config.secret().filter(text -> !text.isBlank()).orElseGet(() -> ofFile(config.data()));
        }
        return secret;
    }

    private String ofFile(Path folder) {
        Path file = folder.resolve("secret");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot keep the installation's secret in " + file + "; set GATEPOST_SECRET or GATEPOST_DATA", e);
        }
    }

    private void make(Path file) throws IOException {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var create = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, create, ownerOnly)) {
            channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException e) {
            // Another process of this installation was first; its secret counts.
        }
    }
}
