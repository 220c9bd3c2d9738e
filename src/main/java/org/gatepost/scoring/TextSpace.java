package org.gatepost.scoring;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.gatepost.signals.Reading;
import org.gatepost.signals.text.Disguise;
import org.gatepost.signals.text.Hyperlink;
import org.gatepost.submission.WebAddress;

/**
 * The sparse features of a text, hashed into a fixed number of places (Weinberger and others, "Feature hashing for large
 * scale multitask learning", 2009). Look-alike letters are undone first, so that a disguised word meets its plain self.
 */
enum TextSpace {
    /** Words and pairs of neighbouring words. */
    WORDS(18, TextSpace::words),
    /** Runs of two to five characters within words: they carry over to inflections, misspellings and other languages. */
    CHARACTERS(19, TextSpace::characters),
    /** Words and runs of characters of the author's name and of every address. */
    NAMES(18, TextSpace::names);

    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_ADDRESS_CHARACTERS = 100;
    private static final int MOST_LINKS = 20;

    private final int bits;
    private final BiConsumer<Reading, Sink> extractor;

    TextSpace(int bits, BiConsumer<Reading, Sink> extractor) {
        this.bits = bits;
        this.extractor = extractor;
    }

    /** How many places the features are hashed into. */
    int size() {
        return 1 << bits;
    }

    /** The features of a submission with their damped frequencies. */
    SparseVector of(Reading reading) {
        FeatureCounts counts = new FeatureCounts();
        int mask = size() - 1;
        extractor.accept(reading, hash -> counts.add(spread(hash) & mask));
        return counts.damped();
    }

    private static int spread(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    private static void words(Reading reading, Sink sink) {
        words(reading.titleWords(), sink);
        words(reading.words(), sink);
    }

    private static void words(List<String> words, Sink sink) {
        int previous = 0;
        for (String word : words) {
            int hash = word.hashCode();
            sink.add(hash);
            if (previous != 0) {
                sink.add(31 * previous + hash + 7);
            }
            previous = hash;
        }
    }

    private static void characters(Reading reading, Sink sink) {
        String text = reading.title() + " " + reading.text();
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String plain = Disguise.undone(start).toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || Character.isWhitespace(plain.charAt(i))) {
                if (i > from) {
                    runs(plain, from, i, 2, 5, 1, sink);
                }
                from = i + 1;
            }
        }
    }

    private static void names(Reading reading, Sink sink) {
        String name = Disguise.undone(reading.submission().author().name()).toLowerCase(Locale.ROOT);
        reading.nameWords().forEach(word -> sink.add(11 * word.hashCode() + 3));
        runs(name, 0, Math.min(name.length(), 60), 3, 5, 2, sink);
        if (reading.address().isPresent()) {
            address(reading.address(), 3, sink);
        }
        int links = 0;
        for (Hyperlink link : reading.links()) {
            if (++links > MOST_LINKS) {
                break;
            }
            address(link.address(), 4, sink);
        }
    }

    private static void address(WebAddress address, int place, Sink sink) {
        String written = address.host() + address.path();
        sink.add(17 * address.host().hashCode() + place);
        int from = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length() || !Character.isLetterOrDigit(written.charAt(i))) {
                if (i > from) {
                    sink.add(19
                                    * written.substring(from, i)
                                            .toLowerCase(Locale.ROOT)
                                            .hashCode()
                            + place);
                }
                from = i + 1;
            }
        }
        String lower = written.toLowerCase(Locale.ROOT);
        runs(lower, 0, Math.min(lower.length(), MOST_ADDRESS_CHARACTERS), 3, 5, place, sink);
    }

    /** Every run of the given lengths in a piece of text, its ends marked. */
    private static void runs(String text, int from, int to, int shortest, int longest, int place, Sink sink) {
        for (int start = from - 1; start < to; start++) {
            int hash = place * 0x2545F491;
            for (int length = 1; length <= longest && start + length <= to + 1; length++) {
                int at = start + length - 1;
                char c = at < from || at >= to ? ' ' : text.charAt(at);
                hash = (hash ^ c) * 0x01000193;
                if (length >= shortest) {
                    sink.add(hash + length);
                }
            }
        }
    }

    /** Where features go. */
    private interface Sink {
        void add(int hash);
    }
}
