package org.gatepost.signals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import org.gatepost.submission.WebAddress;

import static org.gatepost.signals.Direction.FREE;
import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.ADDRESS;
import static org.gatepost.signals.Wording.count;
import static org.gatepost.signals.Wording.either;
import static org.gatepost.signals.Wording.share;

/** Where the author's name, or a linkback, points. A missing address is an observation; most readers give none. */
final class AddressSignals {
    static final Pattern PLATFORM = Pattern.compile(
            "(?:^|\\.)(?:blogspot|wordpress|livejournal|typepad|tumblr|blogger|medium|substack|github|gitlab|bitbucket|flickr"
                    + "|youtube|twitter|facebook|linkedin|mastodon|instagram|stackoverflow|gravatar|myspace|bsky|reddit)\\.");
    private static final Pattern FREE_PAGES = Pattern.compile(
            "(?:^|\\.)(?:blogspot|wordpress|livejournal|typepad|tumblr|blogger|medium|substack|weebly|wix|wixsite|webs|jimdo"
                    + "|yolasite|webnode|blog|blogger|over-blog|xanga|angelfire|geocities|tripod|friendfeed|squidoo|hubpages)\\.");
    private static final Pattern SOCIAL_PAGES = Pattern.compile(
            "(?:^|\\.)(?:twitter|facebook|linkedin|instagram|myspace|vk|pinterest|plus\\.google|youtube)\\.");

    /** Sites that nobody who comments owns: a borrowed address is an odd thing to leave. */
    private static final Set<String> NOBODYS_OWN = Set.of(
            "google.com",
            "yahoo.com",
            "bing.com",
            "msn.com",
            "aol.com",
            "cnn.com",
            "nytimes.com",
            "bbc.co.uk",
            "bbc.com",
            "wikipedia.org",
            "amazon.com",
            "ebay.com",
            "telegraph.co.uk",
            "guardian.co.uk",
            "theguardian.com",
            "microsoft.com",
            "apple.com",
            "example.com",
            "wordpress.org",
            "blogger.com",
            "hotmail.com",
            "gmail.com",
            "imdb.com",
            "espn.com");

    private static final Set<String> SUFFIXES_OF_SPAM = Set.of(
            "ru", "cn", "info", "biz", "pl", "xyz", "top", "tk", "su", "ua", "in", "pw", "click", "icu", "online",
            "site", "club", "shop", "store", "vip", "win", "bid", "loan", "work", "ws", "cc", "ml", "ga", "cf", "gq",
            "co.cc");
    private static final Pattern SCRIPT_FILE = Pattern.compile("\\.(?:html?|php\\d?|aspx?|cfm|jsp)\\b");
    private static final Pattern FORUM_PROFILE = Pattern.compile(
            "profile|member|user(?:info|name|s)?[/=.]|viewtopic|showthread|forum|space\\.php|index\\.php",
            Pattern.CASE_INSENSITIVE);

    private static final String NO_ADDRESS = "The author left no web address";

    private AddressSignals() {}

    static List<Signal> all() {
        return List.of(
                ofPerson(
                        "address.present",
                        SPAM,
                        r -> r.address().isPresent() ? 1 : 0,
                        either("The author left a web address", NO_ADDRESS)),
                ofPerson(
                        "address.depth",
                        SPAM,
                        r -> r.address().isPresent() ? depth(r.address()) : -1,
                        count(
                                "The author's address is a front page",
                                "The author's address is one level deep",
                                "The author's address is %d levels deep")),
                ofPerson(
                        "address.length",
                        SPAM,
                        r -> Math.min(r.address().raw().length(), 200),
                        count(NO_ADDRESS, NO_ADDRESS, "The author's address has %d characters")),
                fact(
                        "address.query",
                        SPAM,
                        a -> a.query().isEmpty() ? 0 : 1,
                        either(
                                "The author's address carries parameters",
                                "The author's address carries no parameters")),
                ofPerson(
                        "address.scriptFile",
                        SPAM,
                        r -> SCRIPT_FILE
                                        .matcher(r.address().path().toLowerCase(Locale.ROOT))
                                        .find()
                                ? 1
                                : 0,
                        either("The author's address names a file", "The author's address names no file")),
                new Fact(
                        "address.trade",
                        ADDRESS,
                        SPAM,
                        (r, c) -> r.trades().address(),
                        count(
                                "The author's address advertises nothing",
                                "The author's address has a word of trade",
                                "The author's address has %d words of trade")),
                fact(
                        "address.keywordShare",
                        SPAM,
                        Keywords::shareOfHost,
                        share("%d %% of the author's host is made of keywords", "")),
                fact(
                        "address.tradeInside",
                        SPAM,
                        a -> TradeStems.countIn(a.host()),
                        count(
                                "The author's host advertises nothing",
                                "The author's host contains a word of trade",
                                "The author's host contains %d words of trade")),
                ofPerson(
                        "address.hyphens",
                        SPAM,
                        r -> hyphens(r.address().host()) + hyphens(r.address().path()),
                        count(
                                "No hyphen in the author's address",
                                "One hyphen in the author's address",
                                "%d hyphens in the author's address")),
                ofHost(
                        "address.hostHyphens",
                        SPAM,
                        a -> hyphens(a.host()),
                        count(
                                "No hyphen in the author's host",
                                "A hyphen in the author's host",
                                "%d hyphens in the author's host")),
                ofHost(
                        "address.hostLength",
                        SPAM,
                        a -> a.host().length(),
                        count(NO_ADDRESS, NO_ADDRESS, "The author's host has %d characters")),
                ofHost(
                        "address.hostDigits",
                        SPAM,
                        a -> a.host().chars().filter(Character::isDigit).count(),
                        count(
                                "No digit in the author's host",
                                "A digit in the author's host",
                                "%d digits in the author's host")),
                ofPerson(
                        "address.freePage",
                        FREE,
                        r -> FREE_PAGES.matcher(r.address().host()).find() ? 1 : 0,
                        either(
                                "The author points to a page that anybody can open",
                                "The author points to no free page")),
                ofPerson(
                        "address.socialPage",
                        FREE,
                        r -> SOCIAL_PAGES.matcher(r.address().host()).find() ? 1 : 0,
                        either("The author points to a social network", "The author points to no social network")),
                ofPerson(
                        "address.borrowed",
                        SPAM,
                        r -> NOBODYS_OWN.contains(r.address().host())
                                        && r.address().path().length() <= 1
                                ? 1
                                : 0,
                        either(
                                "The author left the address of a famous site",
                                "The author left no famous site's address")),
                ofHost(
                        "address.dots",
                        FREE,
                        a -> a.host().chars().filter(c -> c == '.').count(),
                        count(NO_ADDRESS, "The author's host has no subdomain", "The author's host has %d dots")),
                fact(
                        "address.suffix",
                        SPAM,
                        a -> suffixOfSpam(a) ? 1 : 0,
                        either(
                                "The author's host has an ending that spammers favour",
                                "The author's host has an ordinary ending")),
                ofPerson(
                        "address.profilePage",
                        SPAM,
                        r -> FORUM_PROFILE
                                        .matcher(r.address().path() + "?"
                                                + r.address().query())
                                        .find()
                                ? 1
                                : 0,
                        either(
                                "The author's address is a profile or forum page",
                                "The author's address is not a profile page")),
                ofPerson(
                        "address.front",
                        FREE,
                        r -> r.address().isPresent()
                                        && depth(r.address()) == 0
                                        && r.address().query().isEmpty()
                                ? 1
                                : 0,
                        either(
                                "The author's address is the front page of a site",
                                "The author's address is not a site's front page")),
                ofPerson(
                        "address.nameInHost",
                        FREE,
                        r -> r.address().isPresent() ? nameIn(r, r.address().host()) : -1,
                        share("%d %% of the author's name stands in the host", NO_ADDRESS)),
                ofPerson(
                        "address.nameInPath",
                        SPAM,
                        r -> r.address().isPresent()
                                ? nameIn(r, r.address().path().toLowerCase(Locale.ROOT))
                                : -1,
                        share("%d %% of the author's name stands in the path", NO_ADDRESS)));
    }

    private static Signal fact(
            String id, Direction direction, ToDoubleFunction<WebAddress> measure, DoubleFunction<String> wording) {
        return new Fact(id, ADDRESS, direction, (r, c) -> measure.applyAsDouble(r.address()), wording);
    }

    /** An observation on a host. A linkback without one has lost it on the way; a person who gives none has told something. */
    private static Signal ofHost(
            String id, Direction direction, ToDoubleFunction<WebAddress> measure, DoubleFunction<String> wording) {
        return new Fact(
                id,
                ADDRESS,
                direction,
                (r, c) -> r.isLinkback() && !r.address().isPresent()
                        ? Signal.NOT_OBSERVABLE
                        : measure.applyAsDouble(r.address()),
                wording);
    }

    /** An observation on where a person points; a linkback points to its page, as it must. */
    private static Signal ofPerson(
            String id, Direction direction, ToDoubleFunction<Reading> measure, DoubleFunction<String> wording) {
        return new Fact(
                id,
                ADDRESS,
                direction,
                (r, c) -> r.isLinkback() ? Signal.NOT_OBSERVABLE : measure.applyAsDouble(r),
                wording);
    }

    static boolean suffixOfSpam(WebAddress address) {
        return address.isPresent() && SUFFIXES_OF_SPAM.contains(address.publicSuffix());
    }

    static int depth(WebAddress address) {
        return (int) Arrays.stream(address.path().split("/"))
                .filter(part -> !part.isEmpty())
                .count();
    }

    private static long hyphens(String text) {
        return text.chars().filter(c -> c == '-' || c == '_').count();
    }

    private static double nameIn(Reading reading, String where) {
        List<String> words =
                reading.nameWords().stream().filter(word -> word.length() > 3).toList();
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(where::contains).count() / words.size();
    }
}
