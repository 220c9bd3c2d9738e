package org.gatepost.signals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import static org.gatepost.signals.Direction.FREE;
import static org.gatepost.signals.Direction.HAM;
import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.SHAPE;
import static org.gatepost.signals.Wording.count;
import static org.gatepost.signals.Wording.either;
import static org.gatepost.signals.Wording.number;
import static org.gatepost.signals.Wording.share;

/** How the text looks from afar: length, letters, punctuation, signs of somebody talking. */
final class ShapeSignals {
    private static final Pattern ENDS_WITH_DOTS = Pattern.compile("(?:\\.\\.\\.|…)\\s*$");
    private static final Pattern MENTION = Pattern.compile("(?:^|\\s)@\\w");
    private static final Pattern CODE = Pattern.compile(
            "[{};]\\s*$|\\(\\)|=>|==|</?\\w+>|\\$\\w+|^\\s{4}\\S|\\w\\.\\w+\\(|^\\s*(?:sudo|apt|git|cd|ls) ",
            Pattern.MULTILINE);
    private static final Pattern SMILEY =
            Pattern.compile("[:;=]-?[)(DPp]|\\^_?\\^|<3|\\b(?:lol|haha|ahah|wkwk|kkk|mdr|jaja)");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ().-]{8,}\\d");
    private static final Set<String> FIRST_PERSON = Set.of(
            "i", "i'm", "i've", "i'd", "i'll", "my", "me", "mine", "io", "mio", "mia", "ho", "sono", "eu", "meu",
            "minha", "yo", "mi", "soy", "ich", "mein", "meine", "mich", "mir", "je", "j'ai", "mon", "ma", "moi", "saya",
            "aku", "я", "мне", "мой", "у", "меня", "tôi", "ik", "mijn");

    private ShapeSignals() {}

    static List<Signal> all() {
        return List.of(
                fact(
                        "shape.words",
                        FREE,
                        r -> r.words().size(),
                        count("It has no words", "It is one word", "It has %d words")),
                fact(
                        "shape.characters",
                        FREE,
                        r -> r.text().strip().length(),
                        count("It is empty", "It is one character", "It has %d characters")),
                fact(
                        "shape.capitals",
                        FREE,
                        r -> shareOf(r.prose(), Character::isUpperCase),
                        share("%d %% of it is capitals", "")),
                fact(
                        "shape.digits",
                        FREE,
                        r -> shareOf(r.prose(), Character::isDigit),
                        share("%d %% of it is digits", "")),
                fact(
                        "shape.punctuation",
                        FREE,
                        r -> shareOf(r.prose(), c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c)),
                        share("%d %% of it is punctuation", "")),
                fact(
                        "shape.wordLength",
                        FREE,
                        ShapeSignals::wordLength,
                        number("Its words have %.1f letters on average", "")),
                fact("shape.distinct", FREE, ShapeSignals::distinct, share("%d %% of its words occur only once", "")),
                fact(
                        "shape.glue",
                        HAM,
                        Reading::glueShare,
                        share("%d %% of its words are the small words of a language", "")),
                fact(
                        "shape.lines",
                        FREE,
                        r -> r.text().chars().filter(c -> c == '\n').count(),
                        count("It is one line", "It has one line break", "It has %d line breaks")),
                fact(
                        "shape.exclamations",
                        FREE,
                        r -> Math.min(10, occurrences(r.text(), '!')),
                        count("No exclamation mark", "One exclamation mark", "%d exclamation marks")),
                fact(
                        "shape.questions",
                        HAM,
                        r -> Math.min(6, occurrences(r.text(), '?')),
                        count("It asks nothing", "It asks a question", "It asks %d questions")),
                fact(
                        "shape.endsWithDots",
                        FREE,
                        r -> ENDS_WITH_DOTS.matcher(r.text()).find() ? 1 : 0,
                        either("It trails off in dots", "It does not trail off")),
                fact(
                        "shape.noFullStop",
                        FREE,
                        ShapeSignals::noFullStop,
                        either("It ends without a full stop", "It ends with punctuation")),
                fact(
                        "shape.lowerStart",
                        HAM,
                        r -> !r.text().isBlank()
                                        && Character.isLowerCase(
                                                r.text().strip().charAt(0))
                                ? 1
                                : 0,
                        either("It begins in lower case", "It does not begin in lower case")),
                fact(
                        "shape.mention",
                        HAM,
                        r -> MENTION.matcher(r.text()).find() ? 1 : 0,
                        either("It addresses another reader", "It addresses no other reader")),
                fact(
                        "shape.code",
                        HAM,
                        r -> CODE.matcher(r.text()).find() ? 1 : 0,
                        either("It shows program text", "It shows no program text")),
                fact(
                        "shape.smiley",
                        HAM,
                        r -> SMILEY.matcher(r.text()).find() ? 1 : 0,
                        either("It smiles or laughs", "It does not smile")),
                fact(
                        "shape.emoji",
                        FREE,
                        r -> Math.min(
                                10,
                                r.text()
                                        .codePoints()
                                        .filter(c -> c >= 0x1f300 && c < 0x1fb00)
                                        .count()),
                        count("No emoji", "One emoji", "%d emoji")),
                fact("shape.firstPerson", HAM, ShapeSignals::firstPerson, share("%d %% of its words are I and me", "")),
                fact(
                        "shape.phone",
                        SPAM,
                        r -> PHONE.matcher(r.prose()).find() ? 1 : 0,
                        either("It gives a telephone number", "It gives no telephone number")),
                fact(
                        "shape.sentenceLength",
                        FREE,
                        ShapeSignals::sentenceLength,
                        number("Its sentences have %.0f words on average", "")),
                fact(
                        "shape.longestWord",
                        FREE,
                        r -> r.words().stream().mapToInt(String::length).max().orElse(0),
                        count("It has no words", "Its longest word is one letter", "Its longest word has %d letters")),
                fact(
                        "shape.formHoneypot",
                        SPAM,
                        r -> r.submission().form().honeypot().isBlank() ? 0 : 1,
                        either("A field that people cannot see was filled in", "No invisible field was filled in")));
    }

    private static Signal fact(
            String id, Direction direction, ToDoubleFunction<Reading> measure, DoubleFunction<String> wording) {
        return new Fact(id, SHAPE, direction, (r, c) -> measure.applyAsDouble(r), wording);
    }

    private static double shareOf(String text, IntPredicate which) {
        return text.isEmpty() ? 0 : (double) text.chars().filter(which).count() / text.length();
    }

    private static long occurrences(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private static double wordLength(Reading reading) {
        return reading.words().stream().mapToInt(String::length).average().orElse(0);
    }

    private static double distinct(Reading reading) {
        return reading.words().isEmpty()
                ? 1
                : (double) new HashSet<>(reading.words()).size()
                        / reading.words().size();
    }

    private static double firstPerson(Reading reading) {
        return reading.words().isEmpty()
                ? 0
                : (double) reading.words().stream()
                                .filter(FIRST_PERSON::contains)
                                .count()
                        / reading.words().size();
    }

    private static double noFullStop(Reading reading) {
        String text = reading.text().stripTrailing();
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? 1 : 0;
    }

    private static double sentenceLength(Reading reading) {
        long ends = reading.text()
                .chars()
                .filter(c -> c == '.' || c == '!' || c == '?' || c == '\n')
                .count();
        return reading.words().size() / (ends + 1.0);
    }
}
