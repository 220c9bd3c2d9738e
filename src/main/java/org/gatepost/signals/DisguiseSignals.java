package org.gatepost.signals;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import org.gatepost.signals.text.Disguise;

import static org.gatepost.signals.Direction.SPAM;
import static org.gatepost.signals.SignalGroup.DISGUISE;
import static org.gatepost.signals.Wording.count;
import static org.gatepost.signals.Wording.either;

/** Writing that is meant to be read by people and missed by programs. */
final class DisguiseSignals {
    private static final Pattern OPEN_SPINTAX = Pattern.compile("\\{[^{}\\n|]+\\|[^{}\\n]+\\}");
    private static final Pattern SPACED_OUT =
            Pattern.compile("(?:(?<![\\p{L}\\d])\\p{L}[ ._-]){4,}\\p{L}(?![\\p{L}\\d])");
    private static final Pattern LEET =
            Pattern.compile("\\b(?=\\w*\\p{L})(?=\\w*[013457])\\p{L}+[013457@$]+\\p{L}+\\w*\\b");
    private static final Pattern CONSONANTS =
            Pattern.compile("[bcdfghjklmnpqrstvwxz]{6,}|\\b(?=\\w*\\d)(?=\\w*[a-z])\\w{10,}\\b");

    private DisguiseSignals() {}

    static List<Signal> all() {
        return List.of(
                fact(
                        "disguise.mixedScripts",
                        SPAM,
                        r -> Disguise.mixedScriptWords(everything(r)),
                        count(
                                "No word mixes alphabets",
                                "A word mixes letters of two alphabets",
                                "%d words mix letters of two alphabets")),
                fact(
                        "disguise.fancyLetters",
                        SPAM,
                        r -> Math.min(50, Disguise.fancyLetters(everything(r))),
                        count("No decorative letters", "A decorative letter", "%d decorative letters")),
                fact(
                        "disguise.invisible",
                        SPAM,
                        r -> Disguise.invisibleCharacters(everything(r)),
                        count("No invisible character", "An invisible character", "%d invisible characters")),
                fact(
                        "disguise.openSpintax",
                        SPAM,
                        r -> OPEN_SPINTAX.matcher(r.prose()).find() ? 1 : 0,
                        either(
                                "Alternatives of a text generator are left open",
                                "No open alternatives of a text generator")),
                fact(
                        "disguise.spacedOut",
                        SPAM,
                        r -> SPACED_OUT.matcher(r.prose()).find() ? 1 : 0,
                        either("Letters are spaced out", "No word has its letters spaced out")),
                fact(
                        "disguise.leet",
                        SPAM,
                        r -> Math.min(5, LEET.matcher(r.prose()).results().count()),
                        count(
                                "No digits instead of letters",
                                "A word with digits for letters",
                                "%d words with digits for letters")),
                fact(
                        "disguise.random",
                        SPAM,
                        r -> Math.min(
                                5,
                                CONSONANTS
                                        .matcher(r.prose().toLowerCase(Locale.ROOT))
                                        .results()
                                        .count()),
                        count("No random strings", "A random string", "%d random strings")),
                fact(
                        "disguise.randomName",
                        SPAM,
                        DisguiseSignals::randomName,
                        either("The author's name is a random string", "The author's name is not a random string")));
    }

    private static Signal fact(
            String id, Direction direction, ToDoubleFunction<Reading> measure, DoubleFunction<String> wording) {
        return new Fact(id, DISGUISE, direction, (r, c) -> measure.applyAsDouble(r), wording);
    }

    private static String everything(Reading reading) {
        return reading.submission().author().name() + "\n" + reading.title() + "\n" + reading.text();
    }

    private static double randomName(Reading reading) {
        return CONSONANTS.matcher(String.join("", reading.nameWords())).find() ? 1 : 0;
    }
}
