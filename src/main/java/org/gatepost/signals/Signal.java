package org.gatepost.signals;

/** One observable fact about a submission in its context, as a number. Pure: the same reading gives the same value. */
public interface Signal {

    /** The value of a signal that has nothing to look at: relevance where no article is known, say. */
    double NOT_OBSERVABLE = Double.NaN;

    /** Stable name, as in {@code links.count}; models and stored reasons refer to it. */
    String id();

    SignalGroup group();

    /** What more of it may say. */
    Direction direction();

    /** The observed value, or {@link #NOT_OBSERVABLE}; what cannot be observed never adds to a score. */
    double observe(Reading reading, Context context);

    /** What the value means, in a sentence that an editor can check and argue with. */
    String sentence(double value);
}
