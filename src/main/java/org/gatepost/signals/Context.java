package org.gatepost.signals;

import org.gatepost.campaigns.Repetition;
import org.gatepost.sources.LinkCheck;

/** What is known beside the submission itself when its signals are observed. */
public record Context(Repetition repetition, LinkCheck linkCheck, Background background) {

    /** Nothing is known. */
    public static final Context EMPTY = new Context(Repetition.NONE, LinkCheck.UNKNOWN, Background.FLAT);

    /** What the site saw before, and nothing else. */
    public static Context after(Repetition repetition) {
        return new Context(repetition, LinkCheck.UNKNOWN, Background.FLAT);
    }

    /** The same, measured against the words of a model. */
    public Context against(Background words) {
        return new Context(repetition, linkCheck, words);
    }
}
