package org.gatepost.testing;

/** Texts that several tests use. */
public final class Texts {
    /** The sentence that link farms sent by the million. */
    public static final String STOCK_TRACKBACK =
            "I found your entry interesting thus I've added a Trackback to it on my weblog :)";

    public static final String ANGRY_READER =
            "Two years! And then what, Penhale? You let the boiler rot, you cut the evening hours so that nobody who"
                    + " works can borrow a damn book, and now we are supposed to clap because you patch it out of the"
                    + " parking fund. Shame on the whole committee. I will be at the next meeting and I will not be"
                    + " polite.";

    public static final String ROUND_UP =
            "[...] the bus drivers are back at work, and the council has found money for the library in Ferry Lane"
                    + " after all, evening hours included, although the treasurer calls it a hole patched with another"
                    + " hole. I will believe it when the boiler is warm [...]";

    private Texts() {}
}
