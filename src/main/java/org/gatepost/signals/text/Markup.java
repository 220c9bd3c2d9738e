package org.gatepost.signals.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

import org.gatepost.signals.text.Hyperlink.Notation;
import org.gatepost.submission.WebAddress;

/** Takes HTML, BBCode and character references apart with jsoup. Text without any of them takes a short way. */
public final class Markup {
    /** More of a text than this is not looked at: enough for any comment, and bounds the work for a hostile one. */
    private static final int MOST_CHARACTERS = 40_000;

    private static final Pattern BBCODE_LINK = Pattern.compile(
            "\\[(?:url|link)(?:\\s*=\\s*[\"']?([^\\]\"']*)[\"']?)?\\](.*?)(?:\\[/(?:url|link)\\]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BBCODE_OTHER = Pattern.compile(
            "\\[/?(?:b|i|u|s|img|color|size|quote|code|list|center|\\*)(?:=[^\\]]*)?\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_ADDRESS =
            Pattern.compile("(?:(?:https?|ftp)://|\\bwww\\.)[^\\s\"'<>\\[\\]]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_PUNCTUATION = Pattern.compile("[.,;:!?)]+$");
    private static final Pattern UNSEEN_STYLE = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0|(?:left|top|text-indent)\\s*:\\s*-\\d{3,}|overflow\\s*:\\s*hidden",
            Pattern.CASE_INSENSITIVE);
    /** Every blog wraps text in these by itself: they tell the platform, not the author. */
    private static final Set<String> PLAIN = Set.of("p", "br");

    private static final Pattern BLANK_LINES = Pattern.compile("[ \\t\\r]*\\n\\s*");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "br",
            "div",
            "li",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "hr");
    private static final Set<String> QUOTATIONS = Set.of("blockquote", "pre", "code", "q", "cite");
    private static final Set<String> UNREAD = Set.of("script", "style", "head", "noscript", "template");

    private Markup() {}

    /** Reads a text with whatever markup it has. Never fails. */
    public static MarkedText read(String content) {
        String raw = content.length() > MOST_CHARACTERS ? content.substring(0, MOST_CHARACTERS) : content;
        boolean bbcode = raw.indexOf('[') >= 0
                && (BBCODE_LINK.matcher(raw).find() || BBCODE_OTHER.matcher(raw).find());
        if (raw.indexOf('<') < 0 && !bbcode) {
            String text = tidy(raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false));
            return new MarkedText(text, prose(text), bareLinks(text), 0, false, false);
        }
        Reading reading = new Reading();
        Jsoup.parseBodyFragment(bbcode ? asHtml(raw) : raw).body().traverse(reading);
        String text = tidy(reading.text.toString());
        List<Hyperlink> links = new ArrayList<>(reading.links);
        for (Hyperlink bare : bareLinks(text)) {
            if (links.stream().noneMatch(known -> sameTarget(known, bare))) {
                links.add(bare);
            }
        }
        return new MarkedText(text, prose(text), links, reading.tags, bbcode, reading.quoted);
    }

    /** One line break between blocks, however the platform wrote them. */
    private static String tidy(String written) {
        String text = CombiningMarks.bounded(written);
        return text.indexOf('\n') < 0
                ? text.strip()
                : BLANK_LINES.matcher(text).replaceAll("\n").strip();
    }

    private static boolean sameTarget(Hyperlink known, Hyperlink bare) {
        return known.address().raw().startsWith(bare.address().raw())
                || known.anchor().contains(bare.address().raw());
    }

    /** Forum markup becomes HTML, so that one parser reads both. */
    private static String asHtml(String raw) {
        Matcher link = BBCODE_LINK.matcher(raw);
        String linked = link.replaceAll(found -> {
            String words = found.group(2);
            String target = found.group(1) == null || found.group(1).isBlank() ? words : found.group(1);
            return Matcher.quoteReplacement(
                    "<a data-bbcode href=\"" + target.strip().replace("\"", "") + "\">" + words + "</a>");
        });
        return BBCODE_OTHER.matcher(linked).replaceAll(" ");
    }

    private static String prose(String text) {
        return mayHaveAddresses(text) ? BARE_ADDRESS.matcher(text).replaceAll(" ") : text;
    }

    private static boolean mayHaveAddresses(String text) {
        return text.contains("://") || text.contains("www.") || text.contains("WWW.") || text.contains("Www.");
    }

    private static List<Hyperlink> bareLinks(String text) {
        List<Hyperlink> found = new ArrayList<>();
        if (mayHaveAddresses(text)) {
            Matcher matcher = BARE_ADDRESS.matcher(text);
            while (matcher.find()) {
                String address = TRAILING_PUNCTUATION.matcher(matcher.group()).replaceFirst("");
                found.add(new Hyperlink(WebAddress.of(address), "", Notation.BARE, false));
            }
        }
        return found;
    }

    /** Walks the tree once and collects what the record needs. */
    private static final class Reading implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Hyperlink> links = new ArrayList<>();
        private int tags;
        private int unseen;
        private boolean quoted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (!isUnread(words.parent())) {
                    text.append(words.getWholeText());
                }
            } else if (node instanceof Element element && depth > 0) {
                String name = element.normalName();
                tags += PLAIN.contains(name) ? 0 : 1;
                quoted |= QUOTATIONS.contains(name);
                if (BLOCKS.contains(name)) {
                    text.append('\n');
                }
                if (isUnseen(element)) {
                    unseen++;
                }
                if (name.equals("a") && element.hasAttr("href")) {
                    Notation notation = element.hasAttr("data-bbcode") ? Notation.BBCODE : Notation.HTML;
                    links.add(new Hyperlink(WebAddress.of(element.attr("href")), element.text(), notation, unseen > 0));
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && depth > 0) {
                if (isUnseen(element)) {
                    unseen--;
                }
                if (BLOCKS.contains(element.normalName())) {
                    text.append('\n');
                } else if (!text.isEmpty()) {
                    text.append(' '); // adjacent elements are adjacent words to a reader
                }
            }
        }

        private static boolean isUnread(Node parent) {
            return parent instanceof Element element && UNREAD.contains(element.normalName());
        }

        private static boolean isUnseen(Element element) {
            return element.hasAttr("hidden")
                    || element.hasAttr("style")
                            && UNSEEN_STYLE.matcher(element.attr("style")).find();
        }
    }
}
