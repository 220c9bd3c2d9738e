package org.gatepost.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The scores of the sparse models, as signals of the additive stage. */
enum TextSignal {
    WORDING("text.wording", "wording", List.of(TextSpace.WORDS, TextSpace.CHARACTERS)),
    NAMES("text.names", "names and addresses", List.of(TextSpace.NAMES));

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
        if (logOdds > 1.5) {
            return "Its " + what + " resemble known spam";
        }
        return logOdds < -1.5
                ? "Its " + what + " resemble what honest readers send"
                : "Its " + what + " resemble neither known spam nor honest readers clearly";
    }

    static Optional<TextSignal> withId(String id) {
        return Arrays.stream(values()).filter(signal -> signal.id.equals(id)).findFirst();
    }
}
