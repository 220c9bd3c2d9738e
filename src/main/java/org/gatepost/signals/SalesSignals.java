package org.gatepost.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.SALES;
import static org.gatepost.signals.Wording.count;

/** Words of trades in the text, by trade. */
final class SalesSignals {
    /** The topics of {@code language/sales-words.txt} in an editor's words. */
    private static final Map<String, String> TRADES = Map.ofEntries(
            Map.entry("pharmacy", "medicines"),
            Map.entry("luxury", "brand goods"),
            Map.entry("shop", "buying and selling"),
            Map.entry("money", "loans and easy money"),
            Map.entry("gambling", "gambling"),
            Map.entry("adult", "sex"),
            Map.entry("services", "commercial services"));

    private SalesSignals() {}

    static List<Signal> all() {
        List<Signal> signals = new ArrayList<>();
        for (String trade : TRADES.keySet().stream().sorted().toList()) {
            String what = TRADES.get(trade);
            signals.add(new Fact(
                    "sales." + trade,
                    SALES,
                    SPAM,
                    (r, c) -> r.trades().inText(trade),
                    count(
                            "It does not speak of " + what,
                            "It speaks of " + what,
                            "It speaks of " + what + ", %d times")));
        }
        signals.add(new Fact(
                "sales.words",
                SALES,
                SPAM,
                (r, c) -> r.trades().inText(),
                count("It has no word of trade", "It has one word of trade", "It has %d words of trade")));
        signals.add(new Fact(
                "sales.share",
                SALES,
                SPAM,
                (r, c) -> r.trades().inText() / (r.words().size() + 3.0),
                Wording.share("%d %% of its words are words of trade", "")));
        signals.add(new Fact(
                "sales.title",
                SALES,
                SPAM,
                (r, c) -> r.trades().title(),
                count(
                        "Its title advertises nothing",
                        "Its title has a word of trade",
                        "Its title has %d words of trade")));
        signals.add(new Fact(
                "sales.offTopic",
                SALES,
                SPAM,
                SalesSignals::offTopic,
                count(
                        "It advertises nothing that the article does not speak of",
                        "It has a word of trade that is foreign to the article",
                        "It has %d words of trade that are foreign to the article")));
        return List.copyOf(signals);
    }

    /** Trade words count here only where the article does not use them. */
    private static double offTopic(Reading reading, Context context) {
        return reading.article().isKnown() ? reading.foreignTrades() : Signal.NOT_OBSERVABLE;
    }
}
