package org.gatepost.signals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleBiFunction;

import org.gatepost.signals.text.Hyperlink;
import org.gatepost.signals.text.Stems;
import org.gatepost.signals.text.Words;

import static org.gatepost.signals.Direction.FREE;
import static org.gatepost.signals.Direction.HAM;
import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.ARTICLE;
import static org.gatepost.signals.Wording.count;
import static org.gatepost.signals.Wording.either;
import static org.gatepost.signals.Wording.number;
import static org.gatepost.signals.Wording.share;

/** Does it answer this article? Where no article is known, none of these can be observed. */
final class ArticleSignals {
    private static final double RARE = 6;
    private static final String NO_ARTICLE = "Nothing is known of the article";

    private ArticleSignals() {}

    static List<Signal> all() {
        return List.of(
                fact(
                        "article.similarity",
                        HAM,
                        ArticleSignals::similarity,
                        share("The text is %d %% similar to the article", NO_ARTICLE)),
                fact(
                        "article.shared",
                        HAM,
                        ArticleSignals::shared,
                        share("%d %% of its words by weight occur in the article", NO_ARTICLE)),
                fact(
                        "article.rareShared",
                        HAM,
                        ArticleSignals::rareShared,
                        count(
                                "It shares no uncommon word with the article",
                                "It shares one uncommon word with the article",
                                "It shares %d uncommon words with the article")),
                fact(
                        "article.titleWords",
                        FREE,
                        (r, c) -> shareOf(r.article().titleStems(), r.stems().keySet()),
                        share("It uses %d %% of the words of the article's title", NO_ARTICLE)),
                fact(
                        "article.titleQuoted",
                        FREE,
                        (r, c) -> r.article().title().length() > 8 && quotesTitle(r) ? 1 : 0,
                        either("It repeats the article's title", "It does not repeat the article's title")),
                fact(
                        "article.onlyTitleShared",
                        SPAM,
                        ArticleSignals::onlyTitleShared,
                        either(
                                "All that it shares with the article is the title",
                                "What it shares with the article is not just the title")),
                fact(
                        "article.copied",
                        FREE,
                        ArticleSignals::copied,
                        share("%d %% of its phrases are copied from the article", NO_ARTICLE)),
                fact(
                        "article.ownTitle",
                        HAM,
                        (r, c) -> r.titleWords().isEmpty() ? -1 : weighedShare(r.titleWords(), r, c),
                        share("%d %% of its own title occurs in the article", "It has no title of its own")),
                fact(
                        "article.nameOnTopic",
                        FREE,
                        (r, c) -> weighedShare(r.nameWords(), r, c),
                        share("%d %% of the author's name occurs in the article", "It names no author")),
                fact(
                        "article.linkOnTopic",
                        HAM,
                        ArticleSignals::linkOnTopic,
                        share("%d %% of the words in its web addresses occur in the article", "It has no web address")),
                fact(
                        "article.otherLanguage",
                        SPAM,
                        (r, c) -> !r.language().isEmpty()
                                        && !r.article().language().isEmpty()
                                        && !r.language().equals(r.article().language())
                                ? 1
                                : 0,
                        either(
                                "It is in another language than the article",
                                "Its language is not at odds with the article")),
                fact(
                        "article.density",
                        HAM,
                        (r, c) -> r.words().isEmpty()
                                ? 0
                                : 100 * shared(r, c) / Math.sqrt(r.words().size() + 4),
                        number("Its words meet the article's with a density of %.1f", NO_ARTICLE)));
    }

    /** Adds to a signal that it says nothing where no article is known. */
    private static Signal fact(
            String id,
            Direction direction,
            ToDoubleBiFunction<Reading, Context> measure,
            DoubleFunction<String> wording) {
        return new Fact(
                id,
                ARTICLE,
                direction,
                (r, c) -> r.article().isKnown() ? measure.applyAsDouble(r, c) : Signal.NOT_OBSERVABLE,
                wording);
    }

    /** Cosine of the two texts, words weighed by their rarity (Salton and Buckley, 1988: ltc weights). */
    private static double similarity(Reading reading, Context context) {
        Map<String, Integer> theirs = reading.article().stems();
        double product = 0;
        double own = 0;
        for (Map.Entry<String, Integer> stem : reading.stems().entrySet()) {
            double rarity = context.background().rarity(stem.getKey());
            double weight = (1 + Math.log(stem.getValue())) * rarity;
            own += weight * weight;
            Integer other = theirs.get(stem.getKey());
            if (other != null) {
                product += weight * (1 + Math.log(other)) * rarity;
            }
        }
        double article = 0;
        for (Map.Entry<String, Integer> stem : theirs.entrySet()) {
            double weight =
                    (1 + Math.log(stem.getValue())) * context.background().rarity(stem.getKey());
            article += weight * weight;
        }
        return own == 0 || article == 0 ? 0 : product / Math.sqrt(own * article);
    }

    private static double shared(Reading reading, Context context) {
        double all = 0;
        double shared = 0;
        for (Map.Entry<String, Integer> stem : reading.stems().entrySet()) {
            double weight =
                    (1 + Math.log(stem.getValue())) * context.background().rarity(stem.getKey());
            all += weight;
            if (reading.article().stems().containsKey(stem.getKey())) {
                shared += weight;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    private static double rareShared(Reading reading, Context context) {
        return reading.stems().keySet().stream()
                .filter(reading.article().stems()::containsKey)
                .filter(stem -> context.background().rarity(stem) > RARE)
                .count();
    }

    private static boolean quotesTitle(Reading reading) {
        String title = reading.article().title();
        String start = title.length() > 60 ? title.substring(0, 60) : title;
        return String.join(" ", reading.words()).contains(start);
    }

    /** A quoted title is not relevance: take its words away and see whether anything is left in common. */
    private static double onlyTitleShared(Reading reading, Context context) {
        Set<String> title = reading.article().titleStems();
        boolean titleShared = false;
        for (String stem : reading.stems().keySet()) {
            if (title.contains(stem)) {
                titleShared = true;
            } else if (reading.article().stems().containsKey(stem)
                    && context.background().rarity(stem) > RARE - 1) {
                return 0;
            }
        }
        return titleShared ? 1 : 0;
    }

    private static double copied(Reading reading, Context context) {
        Set<Integer> runs = ArticleReading.runsOf(reading.words());
        return shareOf(runs, reading.article().runs());
    }

    private static double linkOnTopic(Reading reading, Context context) {
        StringBuilder addresses = new StringBuilder(reading.address().path());
        for (Hyperlink link : reading.links()) {
            addresses.append(' ').append(link.address().path());
        }
        List<String> words = Words.of(addresses.toString().toLowerCase(Locale.ROOT));
        return words.isEmpty() ? -1 : weighedShare(words, reading, context);
    }

    private static double weighedShare(List<String> words, Reading reading, Context context) {
        double all = 0;
        double shared = 0;
        for (String word : words) {
            if (ArticleReading.isContent(word)) {
                String stem = Stems.of(word, reading.article().language());
                double weight = context.background().rarity(stem);
                all += weight;
                shared += reading.article().stems().containsKey(stem) ? weight : 0;
            }
        }
        return all == 0 ? -1 : shared / all;
    }

    private static <T> double shareOf(Set<T> some, Set<T> others) {
        return some.isEmpty()
                ? 0
                : (double) some.stream().filter(others::contains).count() / some.size();
    }
}
