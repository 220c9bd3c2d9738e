package org.gatepost.signals;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gatepost.campaigns.Fingerprint;
import org.gatepost.campaigns.Sighting;
import org.gatepost.signals.text.Hyperlink;
import org.gatepost.signals.text.MarkedText;
import org.gatepost.signals.text.Stems;
import org.gatepost.submission.Submission;
import org.gatepost.submission.WebAddress;

/**
 * A submission as read: markup taken apart, words, links, language, and what each part says. Made by {@link Reader};
 * immutable.
 */
public final class Reading {
    private final Submission submission;
    private final ArticleReading article;
    private final MarkedText marked;
    private final String title;
    private final List<String> words;
    private final List<String> titleWords;
    private final List<String> nameWords;
    private final WebAddress address;
    private final String language;
    private final double glueShare;
    private final Map<String, Integer> praise;
    private final Trades trades;
    private final Map<String, Integer> stems;
    private final int foreignTrades;

    Reading(Submission submission, ArticleReading article, Reader.Parts parts) {
        this.submission = submission;
        this.article = article;
        this.marked = parts.marked();
        this.title = parts.title();
        this.words = parts.words();
        this.titleWords = parts.titleWords();
        this.nameWords = parts.nameWords();
        this.address = parts.address();
        this.language = parts.language();
        this.glueShare = parts.glueShare();
        this.praise = parts.praise();
        this.trades = parts.trades();
        this.foreignTrades = parts.foreignTrades();
        this.stems = stemsOf(words, titleWords, article.language());
    }

    private static Map<String, Integer> stemsOf(List<String> words, List<String> titleWords, String language) {
        Map<String, Integer> stems = new HashMap<>();
        for (List<String> some : List.of(titleWords, words)) {
            for (String word : some) {
                if (ArticleReading.isContent(word)) {
                    stems.merge(Stems.of(word, language), 1, Integer::sum);
                }
            }
        }
        return stems;
    }

    /** The submission that was read. */
    public Submission submission() {
        return submission;
    }

    /** The text that a reader would see, without the title. */
    public String text() {
        return marked.text();
    }

    /** The text without bare web addresses. */
    String prose() {
        return marked.prose();
    }

    boolean isLinkback() {
        return submission.kind().isLinkback();
    }

    /** The submission's own title, wherever its protocol put it; empty where it has none. */
    public String title() {
        return title;
    }

    /** Every link in the text, in order. */
    public List<Hyperlink> links() {
        return marked.links();
    }

    /** The author's address, or a linkback's source page; {@link WebAddress#NONE} where absent. */
    public WebAddress address() {
        return address;
    }

    /** Two-letter code of the text's language, or empty where it cannot be told. */
    public String language() {
        return language;
    }

    /** Words of the text, lower case. */
    public List<String> words() {
        return words;
    }

    MarkedText marked() {
        return marked;
    }

    ArticleReading article() {
        return article;
    }

    /** Words of the title, lower case. */
    public List<String> titleWords() {
        return titleWords;
    }

    /** Words of the author's name, lower case. */
    public List<String> nameWords() {
        return nameWords;
    }

    /** Share of function words of the best fitting language, 0 to 1. */
    double glueShare() {
        return glueShare;
    }

    /** Whether it is a linkback worded as only robots word them, whatever the article: their sentences have been the same for years. */
    public boolean isRobotLinkback() {
        return isLinkback() && praise("robot-template") > 0;
    }

    /** Stock phrases found of a topic. */
    int praise(String topic) {
        return praise.getOrDefault(topic, 0);
    }

    Map<String, Integer> praise() {
        return praise;
    }

    /** Words of trade in text, title and name that the article does not use itself. */
    int foreignTrades() {
        return foreignTrades;
    }

    Trades trades() {
        return trades;
    }

    /** Stems of the content words of title and text, in the article's language, with their counts. */
    public Map<String, Integer> stems() {
        return stems;
    }

    /** Stems of the article's content words. */
    public Set<String> articleStems() {
        return article.stems().keySet();
    }

    /** Registrable domains of all links and of the author's address. */
    public Set<String> domains() {
        Set<String> domains = new LinkedHashSet<>();
        if (address.isPresent()) {
            domains.add(address.registrableDomain());
        }
        for (Hyperlink link : links()) {
            if (link.address().isPresent()) {
                domains.add(link.address().registrableDomain());
            }
        }
        return domains;
    }

    /** What tells the article it answers from others: its address, or its title where there is none. */
    public String articleKey() {
        return submission.article().url().isEmpty()
                ? article.title()
                : submission.article().url();
    }

    /** What is to be remembered of it. */
    public Sighting sighting() {
        return new Sighting(
                articleKey(),
                Fingerprint.of(words),
                String.join("", nameWords),
                address.isPresent() ? address.registrableDomain() : "",
                domains());
    }
}
