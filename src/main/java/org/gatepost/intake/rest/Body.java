package org.gatepost.intake.rest;

import java.io.IOException;
import java.io.InputStream;

import org.gatepost.problem.ProblemType;
import org.gatepost.problem.Refusal;

/** Request bodies within their limit. */
final class Body {
    /** Longest body, and longest line of a batch, in bytes. */
    static final int LIMIT = 1 << 20;

    private Body() {}

    /** The whole body, whether its length was announced or not. */
    static byte[] read(InputStream in) {
        byte[] bytes;
        try {
            bytes = in == null ? new byte[0] : in.readNBytes(LIMIT + 1);
        } catch (IOException e) {
            throw new Refusal(ProblemType.INVALID_REQUEST, "The body did not arrive completely");
        }
        if (bytes.length > LIMIT) {
            throw new Refusal(ProblemType.TOO_LARGE, "A body may have 1 MiB");
        }
        return bytes;
    }
}
