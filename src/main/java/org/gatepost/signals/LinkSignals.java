package org.gatepost.signals;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.gatepost.signals.text.Hyperlink;
import org.gatepost.signals.text.Hyperlink.Notation;
import org.gatepost.submission.WebAddress;

import static org.gatepost.signals.Direction.FREE;
import static org.gatepost.signals.Direction.HAM;
import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.LINKS;
import static org.gatepost.signals.Wording.count;
import static org.gatepost.signals.Wording.either;
import static org.gatepost.signals.Wording.number;

/** What the text links to, and how. */
final class LinkSignals {
    private static final Set<String> REFERENCES = Set.of(
            "wikipedia.org",
            "github.com",
            "stackoverflow.com",
            "bbc.co.uk",
            "bbc.com",
            "nytimes.com",
            "theguardian.com",
            "guardian.co.uk",
            "youtube.com",
            "youtu.be",
            "microsoft.com",
            "google.com",
            "w3.org",
            "ietf.org",
            "archive.org",
            "arxiv.org",
            "nature.com",
            "europa.eu",
            "reuters.com",
            "npr.org",
            "imdb.com",
            "apple.com",
            "mozilla.org",
            "gnu.org",
            "kernel.org",
            "debian.org",
            "ubuntu.com",
            "launchpad.net",
            "python.org",
            "php.net",
            "mysql.com",
            "twitter.com",
            "x.com",
            "reddit.com",
            "flickr.com",
            "vimeo.com",
            "msdn.com",
            "codeplex.com",
            "sourceforge.net");

    private LinkSignals() {}

    static List<Signal> all() {
        return List.of(
                fact(
                        "links.count",
                        SPAM,
                        r -> r.links().size(),
                        count("It has no link", "It has one link", "It has %d links")),
                fact(
                        "links.perWord",
                        SPAM,
                        r -> Math.min(2, r.links().size() / (r.words().size() + 1.0)),
                        number("It has %.2f links for each word", "")),
                fact(
                        "links.hosts",
                        SPAM,
                        r -> hosts(r),
                        count("It links to no host", "It links to one host", "It links to %d hosts")),
                fact(
                        "links.html",
                        SPAM,
                        r -> of(r, l -> l.notation() == Notation.HTML),
                        count(
                                "No link is written in HTML",
                                "One link is written in HTML",
                                "%d links are written in HTML")),
                fact(
                        "links.bbcode",
                        SPAM,
                        r -> r.marked().bbcode() ? 1 : 0,
                        either("It uses forum markup", "It uses no forum markup")),
                fact(
                        "links.bare",
                        FREE,
                        r -> of(r, l -> l.notation() == Notation.BARE),
                        count(
                                "It shows no bare web address",
                                "It shows a bare web address",
                                "It shows %d bare web addresses")),
                fact(
                        "links.hidden",
                        SPAM,
                        r -> of(r, Hyperlink::hidden),
                        count(
                                "No link is hidden",
                                "A link is hidden from readers",
                                "%d links are hidden from readers")),
                fact(
                        "links.anchorShare",
                        SPAM,
                        r -> Math.min(
                                1.0,
                                r.links().stream()
                                                .mapToInt(l -> l.anchor().length())
                                                .sum()
                                        / (r.text().length() + 1.0)),
                        Wording.share("%d %% of the text is linked words", "")),
                fact(
                        "links.anchorTrade",
                        SPAM,
                        r -> r.trades().anchors(),
                        count(
                                "The linked words advertise nothing",
                                "The linked words have a word of trade",
                                "The linked words have %d words of trade")),
                fact(
                        "links.addressTrade",
                        SPAM,
                        r -> r.trades().links(),
                        count(
                                "The linked addresses advertise nothing",
                                "A linked address has a word of trade",
                                "The linked addresses have %d words of trade")),
                fact(
                        "links.hostTrade",
                        SPAM,
                        r -> r.links().stream()
                                .limit(40)
                                .mapToInt(l -> TradeStems.countIn(l.address().host()))
                                .sum(),
                        count(
                                "No linked host contains a word of trade",
                                "A linked host contains a word of trade",
                                "The linked hosts contain %d words of trade")),
                fact(
                        "links.keywordShare",
                        SPAM,
                        r -> r.links().stream()
                                .limit(40)
                                .mapToDouble(l -> Keywords.shareOfHost(l.address()))
                                .max()
                                .orElse(0),
                        Wording.share("Up to %d %% of a linked host is made of keywords", "")),
                fact(
                        "links.suffix",
                        SPAM,
                        r -> of(r, l -> AddressSignals.suffixOfSpam(l.address())),
                        count(
                                "No linked host has an ending that spammers favour",
                                "One linked host has an ending that spammers favour",
                                "%d linked hosts have endings that spammers favour")),
                fact(
                        "links.depth",
                        FREE,
                        r -> r.links().stream()
                                .mapToInt(l -> AddressSignals.depth(l.address()))
                                .max()
                                .orElse(-1),
                        Wording.number("The deepest linked page is %.0f levels deep", "It has no link")),
                fact(
                        "links.frontPages",
                        SPAM,
                        r -> of(r, l -> AddressSignals.depth(l.address()) == 0),
                        count(
                                "It links to no front page",
                                "It links to the front page of a site",
                                "It links to the front pages of %d sites")),
                fact(
                        "links.platform",
                        HAM,
                        r -> of(
                                r,
                                l -> AddressSignals.PLATFORM
                                        .matcher(l.address().host())
                                        .find()),
                        count(
                                "It links to no well-known platform",
                                "It links to a well-known platform",
                                "%d links lead to well-known platforms")),
                fact(
                        "links.reference",
                        HAM,
                        r -> of(r, l -> REFERENCES.contains(l.address().registrableDomain())),
                        count(
                                "It links to no well-known source",
                                "It links to a well-known source",
                                "It links to %d well-known sources")),
                fact(
                        "links.unknownHosts",
                        SPAM,
                        r -> of(
                                r,
                                l -> l.address().isPresent()
                                        && !REFERENCES.contains(l.address().registrableDomain())
                                        && !AddressSignals.PLATFORM
                                                .matcher(l.address().host())
                                                .find()),
                        count(
                                "It links to no unknown host",
                                "It links to one unknown host",
                                "%d links lead to unknown hosts")),
                fact(
                        "links.toAuthor",
                        SPAM,
                        r -> of(r, l -> sameDomain(l.address(), r.address())),
                        count(
                                "It does not link to the author's own site",
                                "It links to the author's own site",
                                "It links %d times to the author's own site")),
                fact(
                        "links.toArticleSite",
                        HAM,
                        r -> of(
                                r,
                                l -> sameDomain(
                                        l.address(),
                                        WebAddress.of(r.submission().article().url()))),
                        count(
                                "It does not link to this site",
                                "It links to this site",
                                "It links %d times to this site")),
                fact(
                        "links.endsWith",
                        SPAM,
                        LinkSignals::endsWithLink,
                        either("It ends with a link", "It does not end with a link")),
                fact(
                        "links.onlyLink",
                        SPAM,
                        r -> !r.links().isEmpty() && r.words().size() < 12 ? 1 : 0,
                        either("It is hardly more than a link", "It is more than a link")),
                fact(
                        "links.tags",
                        FREE,
                        r -> r.marked().tags(),
                        count("It has no markup", "It has one element of markup", "It has %d elements of markup")),
                fact(
                        "links.quoted",
                        HAM,
                        r -> r.marked().quoted() ? 1 : 0,
                        either("It quotes or shows code", "It does not quote")));
    }

    private static Signal fact(
            String id, Direction direction, ToDoubleFunction<Reading> measure, DoubleFunction<String> wording) {
        return new Fact(id, LINKS, direction, (r, c) -> measure.applyAsDouble(r), wording);
    }

    private static long of(Reading reading, Predicate<Hyperlink> which) {
        return reading.links().stream().limit(60).filter(which).count();
    }

    private static long hosts(Reading reading) {
        return reading.links().stream().map(l -> l.address().host()).distinct().count();
    }

    private static boolean sameDomain(WebAddress one, WebAddress other) {
        return one.isPresent() && other.isPresent() && one.registrableDomain().equals(other.registrableDomain());
    }

    private static double endsWithLink(Reading reading) {
        if (reading.links().isEmpty()) {
            return 0;
        }
        Hyperlink last = reading.links().get(reading.links().size() - 1);
        String end = last.anchor().isEmpty() ? last.address().raw() : last.anchor();
        return !end.isEmpty() && reading.text().stripTrailing().endsWith(end) ? 1 : 0;
    }
}
