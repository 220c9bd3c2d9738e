package org.gatepost.signals;

import java.util.List;

import static org.gatepost.signals.Direction.HAM;
import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.LANGUAGE;
import static org.gatepost.signals.Wording.either;
import static org.gatepost.signals.Wording.share;

/** The language of the text, apart from the article's: see {@link ArticleSignals} for whether the two agree. */
final class LanguageSignals {
    private LanguageSignals() {}

    static List<Signal> all() {
        return List.of(
                new Fact(
                        "language.known",
                        LANGUAGE,
                        HAM,
                        (r, c) -> r.language().isEmpty() ? 0 : 1,
                        either("Its language can be told", "Its language cannot be told")),
                new Fact(
                        "language.englishElsewhere",
                        LANGUAGE,
                        SPAM,
                        (r, c) -> r.article().language().isEmpty()
                                ? Signal.NOT_OBSERVABLE
                                : r.language().equals("en")
                                                && !r.article().language().equals("en")
                                        ? 1
                                        : 0,
                        either(
                                "It is English under an article that is not",
                                "It is not English under a foreign article")),
                new Fact(
                        "language.unknownWords",
                        LANGUAGE,
                        SPAM,
                        LanguageSignals::unknownWords,
                        share("%d %% of its words are hardly ever seen", "It has no words")));
    }

    private static double unknownWords(Reading reading, Context context) {
        if (reading.stems().isEmpty()) {
            return -1;
        }
        long rare = reading.stems().keySet().stream()
                .filter(stem -> context.background().rarity(stem) > 9)
                .count();
        return (double) rare / reading.stems().size();
    }
}
