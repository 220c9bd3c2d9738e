package org.gatepost.intake.rest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line; of a line over the limit it keeps nothing but the fact. */
final class Lines {
    private final InputStream in;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end; nothing at the end of the stream. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int b;
        while ((b = in.read()) >= 0 && b != '\n') {
            if (++length <= Body.LIMIT) {
                bytes.write(b);
            }
        }
        if (b < 0 && length == 0) {
            return Optional.empty();
        }
        return Optional.of(length > Body.LIMIT ? new Line(new byte[0], true) : new Line(bytes.toByteArray(), false));
    }

    /**
     * A line.
     *
     * @param tooLong over the limit; then nothing of it was kept
     */
    record Line(byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b > ' ' || b < 0) {
                    return false;
                }
            }
            return !tooLong;
        }
    }
}
