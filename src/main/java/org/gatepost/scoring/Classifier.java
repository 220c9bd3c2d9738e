package org.gatepost.scoring;

import org.gatepost.signals.Context;
import org.gatepost.signals.Reading;

/** Scores submissions. Implementations are immutable and thread-safe. */
public interface Classifier {

    /** Which model this is, for a verdict to name: the first characters of its hash. */
    String id();

    /** How likely the submission is spam, and why. */
    Score score(Reading reading, Context context);
}
