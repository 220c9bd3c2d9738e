package org.gatepost.signals;

import java.util.Locale;
import java.util.function.DoubleFunction;

/** Turns values into sentences. */
final class Wording {
    private Wording() {}

    /** A fact that is there or not. */
    static DoubleFunction<String> either(String yes, String no) {
        return value -> value > 0 ? yes : no;
    }

    /** A count of things, with the words for none, one and many ({@code %d} is the count). */
    static DoubleFunction<String> count(String none, String one, String many) {
        return value -> {
            long count = Math.round(value);
            return count <= 0 ? none : count == 1 ? one : String.format(Locale.ROOT, many, count);
        };
    }

    /** A share from 0 to 1, said in per cent ({@code %d}); below 0 it is not known. */
    static DoubleFunction<String> share(String sentence, String unknown) {
        return value -> !(value >= 0) ? unknown : String.format(Locale.ROOT, sentence, Math.round(100 * value));
    }

    /** A number said as it is ({@code %.1f}, {@code %.0f}); below 0 it is not known. */
    static DoubleFunction<String> number(String sentence, String unknown) {
        return value -> !(value >= 0) ? unknown : String.format(Locale.ROOT, sentence, value);
    }
}
