package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.Articles;
import org.gatepost.testing.Draft;

class LinkSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        Draft none = Draft.comment("No link at all in this one, just a reader talking about the boiler again.");
        Draft two = Draft.comment("See http://a.example/x and http://b.example/ for more");
        Draft sheds = Draft.comment("<a href=\"http://sheds.example/\">garden sheds</a>");
        Draft pills = Draft.comment("<a href=\"http://cheapviagra.example/pills\">tramadol</a> is here");
        Draft wiki = Draft.comment("See https://en.wikipedia.org/wiki/Ferry/History for the facts");
        return Stream.of(
                Case.of("links.count", "two", two).is(2),
                Case.of("links.count", "none", none).is(0),
                Case.of("links.perWord", "one link, one word", Draft.comment("See http://a.example/"))
                        .is(0.5),
                Case.of("links.perWord", "none", none).is(0),
                Case.of("links.hosts", "two hosts", two).is(2),
                Case.of("links.hosts", "one host twice", Draft.comment("http://a.example/x http://www.a.example/y"))
                        .is(1),
                Case.of("links.hosts", "none", none).is(0),
                Case.of("links.html", "an anchor", sheds).is(1),
                Case.of("links.html", "bare", two).is(0),
                Case.of("links.bbcode", "forum markup", Draft.comment("[url=http://a.example/]sheds[/url]"))
                        .is(1),
                Case.of("links.bbcode", "an ellipsis in brackets", Draft.comment("[...] and so on [...]"))
                        .is(0),
                Case.of("links.bare", "two", two).is(2),
                Case.of("links.bare", "an anchor", sheds).is(0),
                Case.of(
                                "links.hidden",
                                "inside an unseen element",
                                Draft.comment("Hi <div style='display: none'><a href='http://a.example/'>x</a></div>"))
                        .is(1),
                Case.of("links.hidden", "in plain sight", sheds).is(0),
                Case.of("links.anchorShare", "all of it", sheds).isBetween(0.9, 1),
                Case.of("links.anchorShare", "bare", two).is(0),
                Case.of("links.anchorTrade", "keyword", pills).is(1),
                Case.of("links.anchorTrade", "none", Draft.comment("<a href='http://a.example/'>my notes</a>"))
                        .is(0),
                Case.of("links.addressTrade", "keyword in the path", pills).is(1),
                Case.of("links.addressTrade", "none", two).is(0),
                Case.of("links.hostTrade", "keywords run together", pills).is(2),
                Case.of("links.hostTrade", "none", two).is(0),
                Case.of(
                                "links.keywordShare",
                                "all of one",
                                Draft.comment("http://cheap-insurance.example/a http://moira-vale.example/"))
                        .is(1),
                Case.of("links.keywordShare", "none", Draft.comment("http://moira-vale.example/"))
                        .is(0),
                Case.of("links.suffix", "favoured by spammers", Draft.comment("http://a.top/ http://b.xyz/"))
                        .is(2),
                Case.of("links.suffix", "ordinary", two).is(0),
                Case.of("links.depth", "three levels", wiki).is(3),
                Case.of("links.depth", "front page", sheds).is(0),
                Case.of("links.depth", "none", none).is(-1),
                Case.of("links.frontPages", "one of two", two).is(1),
                Case.of("links.frontPages", "a deep page", wiki).is(0),
                Case.of("links.platform", "a blog host", Draft.comment("https://ann.tumblr.com/post/7"))
                        .is(1),
                Case.of("links.platform", "own hosts", two).is(0),
                Case.of("links.reference", "an encyclopedia", wiki).is(1),
                Case.of("links.reference", "own hosts", two).is(0),
                Case.of("links.unknownHosts", "own hosts", two).is(2),
                Case.of("links.unknownHosts", "an encyclopedia", wiki).is(0),
                Case.of(
                                "links.toAuthor",
                                "own site",
                                Draft.comment("See http://blog.a.co.uk/x").at("http://www.a.co.uk/"))
                        .is(1),
                Case.of(
                                "links.toAuthor",
                                "same public suffix only",
                                Draft.comment("See http://b.co.uk/").at("http://a.co.uk/"))
                        .is(0),
                Case.of(
                                "links.toArticleSite",
                                "this site",
                                Draft.comment("See https://courier.example/2025/boiler")
                                        .under(Articles.councilMeeting()))
                        .is(1),
                Case.of("links.toArticleSite", "elsewhere", two.under(Articles.councilMeeting()))
                        .is(0),
                Case.of("links.endsWith", "address last", Draft.comment("More at http://a.example/"))
                        .is(1),
                Case.of("links.endsWith", "anchor last", Draft.comment("More <a href='http://a.example/'>here</a>"))
                        .is(1),
                Case.of("links.endsWith", "words last", two).is(0),
                Case.of("links.onlyLink", "an address", Draft.comment("http://a.example/"))
                        .is(1),
                Case.of("links.onlyLink", "a few words without one", Draft.comment("Well said"))
                        .is(0),
                Case.of("links.tags", "bold and italic", Draft.comment("<p><b>so</b> <i>much</i></p>"))
                        .is(2),
                Case.of("links.tags", "paragraphs only", Draft.comment("<p>so<br>much</p>"))
                        .is(0),
                Case.of("links.quoted", "a block quotation", Draft.comment("<blockquote>so</blockquote> No."))
                        .is(1),
                Case.of("links.quoted", "none", none).is(0));
    }
}
