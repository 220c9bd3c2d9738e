package org.gatepost.signals;

/**
 * What more of a signal may say. Where common sense knows, learning is held to it: a model that found two links better
 * than one on the blogs it was trained on has learned those blogs.
 */
public enum Direction {
    /** Either, at any value. */
    FREE(0),
    /** More may only speak for spam. */
    SPAM(1),
    /** More may only speak for ham. */
    HAM(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** Whether log-odds of spam may change by this much when the signal grows. */
    public boolean allows(double change) {
        return change * sign >= 0;
    }
}
