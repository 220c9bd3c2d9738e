package org.gatepost.signals;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import org.gatepost.signals.text.Hyperlink;

import static org.gatepost.signals.Direction.FREE;
import static org.gatepost.signals.Direction.HAM;
import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.AUTHOR;
import static org.gatepost.signals.Wording.count;
import static org.gatepost.signals.Wording.either;
import static org.gatepost.signals.Wording.share;

/**
 * What the author's name is: a person's, a brand's, a keyword phrase, a page's title. Not observed of linkbacks, which name
 * a page: what is odd for a person is ordinary for them.
 */
final class AuthorSignals {
    private static final Pattern ADDRESS_LIKE = Pattern.compile(
            "https?:|www\\.|\\.(?:com|net|org|info|ru|biz|co|io|shop|xyz)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANDOM_CASE = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}?\\p{L}*");
    private static final Pattern TITLE_MARK = Pattern.compile("[|»«–—:]|…|\\.\\.\\.|&raquo;| - ");

    private AuthorSignals() {}

    static List<Signal> all() {
        return List.of(
                fact(
                        "author.missing",
                        FREE,
                        r -> name(r).isBlank() ? 1 : 0,
                        either("It names no author", "It names an author")),
                fact(
                        "author.words",
                        SPAM,
                        r -> Math.min(r.nameWords().size(), 12),
                        count(
                                "The author's name has no word",
                                "The author's name is one word",
                                "The author's name has %d words")),
                fact(
                        "author.length",
                        SPAM,
                        r -> Math.min(name(r).length(), 80),
                        count("No author's name", "One character for a name", "The author's name has %d characters")),
                fact(
                        "author.lowerCase",
                        SPAM,
                        r -> !name(r).isEmpty() && name(r).equals(name(r).toLowerCase(Locale.ROOT)) ? 1 : 0,
                        either("The author's name is all lower case", "The author's name has capitals")),
                fact(
                        "author.personLike",
                        HAM,
                        AuthorSignals::personLike,
                        either(
                                "The author's name has the form of a person's",
                                "The author's name has not the form of first and last name")),
                fact(
                        "author.digits",
                        FREE,
                        r -> name(r).chars().filter(Character::isDigit).count(),
                        count(
                                "No digit in the author's name",
                                "A digit in the author's name",
                                "%d digits in the author's name")),
                fact(
                        "author.trade",
                        SPAM,
                        r -> r.trades().name(),
                        count(
                                "The author's name advertises nothing",
                                "The author's name is a word of trade",
                                "The author's name has %d words of trade")),
                fact(
                        "author.givenName",
                        HAM,
                        r -> Math.min(2, Keywords.givenNames(r.nameWords())),
                        count(
                                "The author's name has no known given name",
                                "The author's name has a given name",
                                "The author's name has %d given names")),
                fact(
                        "author.keywords",
                        SPAM,
                        r -> Math.min(4, Keywords.trades(r.nameWords())),
                        count(
                                "No word of the author's name is a keyword",
                                "A word of the author's name is a keyword",
                                "%d words of the author's name are keywords")),
                fact(
                        "author.keywordShare",
                        SPAM,
                        r -> r.nameWords().isEmpty()
                                ? 0
                                : (double) Keywords.trades(r.nameWords())
                                        / r.nameWords().size(),
                        share("%d %% of the author's name is keywords", "")),
                fact(
                        "author.addressLike",
                        SPAM,
                        r -> ADDRESS_LIKE.matcher(name(r)).find() ? 1 : 0,
                        either("The author's name is a web address", "The author's name is not a web address")),
                fact(
                        "author.randomCase",
                        SPAM,
                        r -> r.nameWords().size() == 1
                                        && RANDOM_CASE.matcher(name(r).strip()).matches()
                                ? 1
                                : 0,
                        either(
                                "Capitals stand inside the author's name",
                                "The author's name is written in an ordinary way")),
                fact("author.vowels", FREE, AuthorSignals::vowels, share("%d %% of the author's name are vowels", "")),
                fact(
                        "author.titleLike",
                        FREE,
                        r -> TITLE_MARK.matcher(name(r)).find() ? 1 : 0,
                        either(
                                "The author's name reads like a page's title",
                                "The author's name does not read like a page's title")),
                fact(
                        "author.inText",
                        FREE,
                        r -> squashed(r).length() > 3
                                        && String.join("", r.words()).contains(squashed(r))
                                ? 1
                                : 0,
                        either("The author's name occurs in the text", "The author's name does not occur in the text")),
                fact(
                        "author.inAnchor",
                        SPAM,
                        AuthorSignals::inAnchor,
                        either("A link is worded like the author's name", "No link is worded like the author's name")),
                fact(
                        "author.longestWord",
                        FREE,
                        r -> r.nameWords().stream()
                                .mapToInt(String::length)
                                .max()
                                .orElse(0),
                        count(
                                "The author's name has no word",
                                "Longest word of the name: one letter",
                                "The longest word of the author's name has %d letters")));
    }

    private static Signal fact(
            String id, Direction direction, ToDoubleFunction<Reading> measure, DoubleFunction<String> wording) {
        return new Fact(
                id,
                AUTHOR,
                direction,
                (r, c) -> r.isLinkback() ? Signal.NOT_OBSERVABLE : measure.applyAsDouble(r),
                wording);
    }

    private static String name(Reading reading) {
        return reading.submission().author().name();
    }

    private static String squashed(Reading reading) {
        return String.join("", reading.nameWords());
    }

    private static double personLike(Reading reading) {
        String[] parts = name(reading).strip().split("\\s+");
        if (parts.length < 2 || parts.length > 3) {
            return 0;
        }
        for (String part : parts) {
            boolean capitalised = !part.isEmpty()
                    && Character.isUpperCase(part.charAt(0))
                    && part.substring(1).equals(part.substring(1).toLowerCase(Locale.ROOT))
                    && part.chars().noneMatch(Character::isDigit);
            if (!capitalised) {
                return 0;
            }
        }
        return reading.trades().name() == 0 ? 1 : 0;
    }

    private static double vowels(Reading reading) {
        String name = squashed(reading);
        if (name.isEmpty()) {
            return 0.4;
        }
        return (double) name.chars()
                        .filter(c -> "aeiouyäöüáéíóúàèìòùâêôîûãõ".indexOf(c) >= 0 || c > 0x250)
                        .count()
                / name.length();
    }

    private static double inAnchor(Reading reading) {
        String name = squashed(reading);
        if (name.length() <= 3) {
            return 0;
        }
        for (Hyperlink link : reading.links()) {
            if (link.anchor().toLowerCase(Locale.ROOT).replaceAll("[\\W_]+", "").contains(name)) {
                return 1;
            }
        }
        return 0;
    }
}
