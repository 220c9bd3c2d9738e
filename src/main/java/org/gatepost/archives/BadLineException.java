package org.gatepost.archives;

/** A line of a file does not fit the format; the message says where and why. */
public final class BadLineException extends Exception {
    private static final long serialVersionUID = 1;

    public BadLineException(String message) {
        super(message);
    }
}
