package org.gatepost.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The scores of the sparse models, as signals of the additive stage. */
enum TextSignal {
    WORDING("text.wording", "wording", List.of(TextSpace.WORDS, TextSpace.CHARACTERS)),
    NAMES("text.names", "names and addresses", List.of(TextSpace.NAMES)),
    /** The same, learned from one site's own history on top of a model that came from elsewhere. */
    SITE_WORDING("site.wording", "wording", List.of(TextSpace.WORDS, TextSpace.CHARACTERS)),
    SITE_NAMES("site.names", "names and addresses", List.of(TextSpace.NAMES));

    /** The signals of a model that starts from nothing. */
    static final List<TextSignal> GENERAL = List.of(WORDING, NAMES);

    /** The signals that a site's own history adds. */
    static final List<TextSignal> OF_A_SITE = List.of(SITE_WORDING, SITE_NAMES);

    private final String id;
    private final String what;
    private final List<TextSpace> spaces;

    TextSignal(String id, String what, List<TextSpace> spaces) {
        this.id = id;
        this.what = what;
        this.spaces = spaces;
    }

    String id() {
        return id;
    }

    List<TextSpace> spaces() {
        return spaces;
    }

    String sentence(double logOdds) {
        String where = OF_A_SITE.contains(this) ? " on this site" : "";
        if (logOdds > 1.5) {
            return "Its " + what + " can be found in spam" + where;
        }
        return logOdds < -1.5
                ? "Its " + what + " can be found in what honest readers sent" + where
                : "Its " + what + " tell neither spam nor honest readers clearly" + where;
    }

    static Optional<TextSignal> withId(String id) {
        return Arrays.stream(values()).filter(signal -> signal.id.equals(id)).findFirst();
    }
}
