package org.gatepost.signals;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import static org.gatepost.signals.Direction.FREE;
import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.LINKBACK;
import static org.gatepost.signals.Wording.count;
import static org.gatepost.signals.Wording.either;
import static org.gatepost.signals.Wording.share;

/**
 * Habits of linkbacks. None of them is the kind itself: hardly any honest trackback survives in data to learn from, and
 * a model told the kind would learn that a trackback is spam.
 */
final class LinkbackSignals {
    private static final Pattern ELLIPSIS = Pattern.compile("\\[(?:\\.\\.\\.|…|&#8230;|&hellip;)\\]");
    private static final Pattern SURROUNDED =
            Pattern.compile("^\\s*\\[(?:\\.\\.\\.|…)\\].*\\[(?:\\.\\.\\.|…)\\](?:\\s*…)?\\s*$", Pattern.DOTALL);

    private LinkbackSignals() {}

    static List<Signal> all() {
        return List.of(
                fact(
                        "linkback.ellipses",
                        FREE,
                        r -> ELLIPSIS.matcher(r.text()).results().count(),
                        count("It has no [...] mark", "It has one [...] mark", "It has %d [...] marks")),
                fact(
                        "linkback.surrounded",
                        FREE,
                        r -> SURROUNDED.matcher(r.text()).matches() ? 1 : 0,
                        either("Its excerpt is cut out of a page", "It is not an excerpt cut out of a page")),
                fact(
                        "linkback.titleKeywords",
                        SPAM,
                        r -> r.titleWords().isEmpty()
                                ? 0
                                : (double) Keywords.trades(r.titleWords())
                                        / r.titleWords().size(),
                        share("%d %% of its title is keywords", "")),
                fact(
                        "linkback.template",
                        SPAM,
                        r -> r.isLinkback()
                                ? Math.min(3, 2 * r.praise("linkback-notice") + r.praise("link-list"))
                                : Signal.NOT_OBSERVABLE,
                        count(
                                "It has not the stock sentence of a linkback robot",
                                "It has a phrase that linkback robots send",
                                "It is a sentence that linkback robots send (“I added a trackback”, “sites we think you should visit”)")),
                fact(
                        "linkback.titleInText",
                        SPAM,
                        LinkbackSignals::titleInText,
                        either("Its text begins with its title", "Its text does not begin with its title")));
    }

    private static Signal fact(
            String id, Direction direction, ToDoubleFunction<Reading> measure, DoubleFunction<String> wording) {
        return new Fact(id, LINKBACK, direction, (r, c) -> measure.applyAsDouble(r), wording);
    }

    private static double titleInText(Reading reading) {
        List<String> title = reading.titleWords();
        if (title.size() < 2) {
            return 0;
        }
        int most = Math.min(title.size(), 6);
        List<String> start = reading.words().subList(0, Math.min(reading.words().size(), most));
        return start.equals(title.subList(0, most)) ? 1 : 0;
    }
}
