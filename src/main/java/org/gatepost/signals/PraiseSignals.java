package org.gatepost.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.PRAISE;
import static org.gatepost.signals.Wording.count;

/** Stock sentences that fit under any article, by topic, and how little else there is. */
final class PraiseSignals {
    /** The topics of {@code language/stock-phrases.txt} in an editor's words. */
    private static final Map<String, String> TOPICS = Map.ofEntries(
            Map.entry("praise", "stock praise (“great post”)"),
            Map.entry("thanks", "stock thanks (“thanks for sharing”)"),
            Map.entry("bookmark", "a promise to bookmark"),
            Map.entry("keep-going", "“keep it up”"),
            Map.entry("found-you", "a tale of finding the site"),
            Map.entry("be-back", "a promise to come back, share or subscribe"),
            Map.entry("your-blog", "talk of “this site”"),
            Map.entry("my-site", "an invitation to a site of its own"),
            Map.entry("my-post", "a pointer to a post of its own"),
            Map.entry("link-list", "a list of sites to visit"),
            Map.entry("linkback-notice", "the notice “I added a trackback”"),
            Map.entry("greeting", "a greeting to the webmaster"),
            Map.entry("well-written", "flattery of the writing"),
            Map.entry("ask-webmaster", "a question to the webmaster"),
            Map.entry("contact-me", "an invitation to get in touch"));

    private PraiseSignals() {}

    static List<Signal> all() {
        List<Signal> signals = new ArrayList<>();
        for (String topic : TOPICS.keySet().stream().sorted().toList()) {
            String what = TOPICS.get(topic);
            signals.add(new Fact(
                    "praise." + topic,
                    PRAISE,
                    topic.equals("my-post") ? Direction.FREE : SPAM,
                    (r, c) -> r.praise(topic),
                    count("It has not " + what, "It has " + what, "It has " + what + ", %d times")));
        }
        signals.add(new Fact(
                "praise.topics",
                PRAISE,
                SPAM,
                (r, c) -> r.praise().size(),
                count("No stock sentence", "Stock sentences of one kind", "Stock sentences of %d kinds")));
        signals.add(new Fact(
                "praise.share",
                PRAISE,
                SPAM,
                (r, c) ->
                        r.praise().values().stream().mapToInt(Integer::intValue).sum()
                                / (r.words().size() + 5.0),
                Wording.share("Stock phrases begin at %d %% of its words", "")));
        signals.add(new Fact(
                "praise.empty",
                PRAISE,
                SPAM,
                PraiseSignals::emptiness,
                Wording.share("It is stock phrases and says nothing specific (%d %%)", "It has no words")));
        return List.copyOf(signals);
    }

    /** High where stock phrases meet a text with hardly an uncommon word. */
    private static double emptiness(Reading reading, Context context) {
        if (reading.words().isEmpty()) {
            return -1;
        }
        double stock = Math.min(1, reading.praise().size() / 3.0);
        double specific = reading.stems().keySet().stream()
                .filter(stem -> context.background().rarity(stem) > 7)
                .count();
        return stock / (1 + specific);
    }
}
