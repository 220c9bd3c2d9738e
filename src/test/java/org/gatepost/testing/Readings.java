package org.gatepost.testing;

import org.gatepost.signals.Reader;
import org.gatepost.signals.Reading;
import org.gatepost.submission.Submission;

/** One reader for all tests: its language model takes a moment to load. */
public final class Readings {
    private static final Reader READER = new Reader();

    private Readings() {}

    public static Reader reader() {
        return READER;
    }

    public static Reading of(Submission submission) {
        return READER.read(submission);
    }

    public static Reading of(Draft draft) {
        return of(draft.submission());
    }

    /** A comment without any circumstances. */
    public static Reading ofComment(String content) {
        return of(Draft.comment(content));
    }
}
