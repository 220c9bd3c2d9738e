package org.gatepost.signals;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

import org.gatepost.campaigns.Repetition;

import static org.gatepost.signals.Direction.FREE;
import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.REPETITION;
import static org.gatepost.signals.Wording.count;
import static org.gatepost.signals.Wording.share;

/** What the same site had seen before, without regard to what became of it. */
final class RepetitionSignals {
    /** Texts shorter than this repeat honestly ("thanks", "me too"). */
    private static final int SHORT = 6;

    private RepetitionSignals() {}

    static List<Signal> all() {
        return List.of(
                new Fact(
                        "repetition.nearCopies",
                        REPETITION,
                        SPAM,
                        (r, c) -> r.words().size() < SHORT ? 0 : c.repetition().nearCopies(),
                        count(
                                "Nothing like it has come before",
                                "Its like has come once before",
                                "Its like has come %d times before")),
                new Fact(
                        "repetition.overlap",
                        REPETITION,
                        SPAM,
                        (r, c) -> r.words().size() < SHORT ? 0 : c.repetition().bestOverlap(),
                        share("It has %d %% in common with an earlier submission", "")),
                new Fact(
                        "repetition.seenPhrases",
                        REPETITION,
                        SPAM,
                        (r, c) -> r.words().size() < SHORT ? 0 : c.repetition().seenShare(),
                        share("%d %% of its phrases have come before", "")),
                new Fact(
                        "repetition.copied",
                        REPETITION,
                        SPAM,
                        (r, c) -> r.words().size() < SHORT ? 0 : c.repetition().copiedShare(),
                        share("%d %% of its phrases others have written before", "")),
                fact(
                        "repetition.domainSeen",
                        FREE,
                        Repetition::domainSeen,
                        count(
                                "The author's site is new here",
                                "The author's site has been seen once before",
                                "The author's site has been seen %d times before")),
                fact(
                        "repetition.domainArticles",
                        FREE,
                        Repetition::domainArticles,
                        count(
                                "The author's site has appeared under no other article",
                                "The author's site has appeared under one other article",
                                "The author's site has appeared under %d other articles")),
                fact(
                        "repetition.nameArticles",
                        FREE,
                        Repetition::nameArticles,
                        count(
                                "The author's name has appeared under no other article",
                                "The author's name has appeared under one other article",
                                "The author's name has appeared under %d other articles")),
                fact(
                        "repetition.nameDomains",
                        SPAM,
                        Repetition::nameDomains,
                        count(
                                "The author's name has not come with other sites",
                                "The author's name has come with one other site",
                                "The author's name has come with %d other sites")),
                fact(
                        "repetition.linkArticles",
                        FREE,
                        Repetition::linkArticles,
                        count(
                                "What it links to has appeared under no other article",
                                "What it links to has appeared under one other article",
                                "What it links to has appeared under %d other articles")));
    }

    private static Signal fact(
            String id, Direction direction, ToDoubleFunction<Repetition> measure, DoubleFunction<String> wording) {
        return new Fact(id, REPETITION, direction, (r, c) -> measure.applyAsDouble(c.repetition()), wording);
    }
}
