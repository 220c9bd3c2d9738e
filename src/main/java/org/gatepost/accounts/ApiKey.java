package org.gatepost.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The key a site's platform shows: 12 lower-case letters and digits. Never printed by accident. */
public record ApiKey(String text) {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{12}");

    public ApiKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("an API key has 12 lower-case letters and digits");
        }
    }

    /** The key written so, or nothing where it is none. */
    public static Optional<ApiKey> of(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new ApiKey(written)) : Optional.empty();
    }

    /** A new key; the source must be a secure one. */
    static ApiKey random(RandomGenerator source) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return new ApiKey(text.toString());
    }

    /** What is stored to look the key up. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ApiKey[…]";
    }
}
