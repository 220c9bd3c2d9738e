package org.gatepost.signals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jsoup.parser.Parser;

import org.gatepost.signals.text.Languages;
import org.gatepost.signals.text.MarkedText;
import org.gatepost.signals.text.Markup;
import org.gatepost.signals.text.PhraseBook;
import org.gatepost.signals.text.Stems;
import org.gatepost.signals.text.Words;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Submission;
import org.gatepost.submission.WebAddress;

/** Reads submissions. Keeps the articles read last, since many submissions answer the same one. Thread-safe. */
public final class Reader {
    /** WordPress stores a linkback's title like this, in front of the excerpt. */
    private static final Pattern LEADING_TITLE =
            Pattern.compile("^\\s*<strong>(.*?)</strong>\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int MOST_WORDS = 2_000;

    private final Languages languages = new Languages();
    private final PhraseBook stockPhrases = PhraseBook.load("/language/stock-phrases.txt");
    private final PhraseBook salesWords = PhraseBook.load("/language/sales-words.txt");
    private final Cache<ArticleKey, ArticleReading> articles =
            Caffeine.newBuilder().maximumSize(2_000).build();

    /** Reads one submission. Never fails, whatever is in it. */
    public Reading read(Submission submission) {
        ArticleReading article = read(submission.article());
        return new Reading(submission, article, parts(submission, article));
    }

    private ArticleReading read(ArticleRef article) {
        return articles.get(new ArticleKey(article.title(), article.text(), article.lang()), this::readArticle);
    }

    private ArticleReading readArticle(ArticleKey key) {
        String text = Markup.read(key.text()).text();
        String title = Markup.read(key.title()).text();
        String both = title + "\n" + text;
        String start = both.length() > 2_000 ? both.substring(0, 2_000) : both;
        String language = key.language().isEmpty()
                ? languages.of(start, Words.of(start))
                : key.language().split("[-_]")[0].toLowerCase(Locale.ROOT);
        return ArticleReading.of(title, text, language);
    }

    private Parts parts(Submission submission, ArticleReading article) {
        String content = submission.content();
        String title = submission.title();
        if (submission.kind().isLinkback()) {
            Matcher leading = LEADING_TITLE.matcher(content);
            if (leading.find()) {
                title = title.isEmpty() ? leading.group(1) : title;
                content = content.substring(leading.end());
            }
        }
        if (submission.kind().isLinkback() && title.isBlank()) {
            title = submission.author().name(); // a pingback names its page where a comment names a person
        }
        title = decoded(title);
        MarkedText marked = Markup.read(content);
        List<String> words = Words.of(marked.prose());
        words = words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
        List<String> nameWords = Words.of(decoded(submission.author().name()));
        List<String> titleWords = Words.of(title);
        String url = submission.author().url().isEmpty()
                ? submission.sourceUrl()
                : submission.author().url();
        WebAddress address = WebAddress.of(url);
        return new Parts(
                marked,
                title,
                words,
                titleWords,
                nameWords,
                address,
                languages.of(marked.prose(), words),
                languages.glueShare(words),
                stockPhrases.count(words),
                Trades.of(salesWords, words, nameWords, titleWords, address, marked.links()),
                foreignTrades(article, words, titleWords, nameWords));
    }

    private int foreignTrades(
            ArticleReading article, List<String> words, List<String> titleWords, List<String> nameWords) {
        Predicate<String> foreign = word -> !article.stems().containsKey(Stems.of(word, article.language()));
        int count = 0;
        for (List<String> some : List.of(words, titleWords, nameWords)) {
            count += salesWords.countWhere(some, foreign);
        }
        return count;
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** What reading yields, on its way into a {@link Reading}. */
    record Parts(
            MarkedText marked,
            String title,
            List<String> words,
            List<String> titleWords,
            List<String> nameWords,
            WebAddress address,
            String language,
            double glueShare,
            Map<String, Integer> praise,
            Trades trades,
            int foreignTrades) {}

    private record ArticleKey(String title, String text, String language) {}
}
