package org.gatepost.signals;

import org.gatepost.campaigns.Repetition;
import org.gatepost.testing.Draft;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What one signal should observe in one situation. */
record Case(String signal, String situation, Draft draft, Context context, double least, double most) {
    private static final double EXACT = 1e-9;

    /** Every word is an uncommon one, which lets relevance signals count in whole words. */
    static final Background UNCOMMON = stem -> 12;

    static Start of(String signal, String situation, Draft draft) {
        return new Start(signal, situation, draft, Context.EMPTY);
    }

    void holds() {
        Signal observed = SignalCatalogue.all().signals().stream()
                .filter(one -> one.id().equals(signal))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the catalogue has no signal " + signal));
        double value = observed.observe(Readings.of(draft), context);
        if (Double.isNaN(least)) {
            assertThat(value).isNaN();
        } else if (least == most) {
            assertThat(value).isCloseTo(least, within(EXACT));
        } else {
            assertThat(value).isBetween(least, most);
        }
    }

    /** Whether the two cases tell two values of the signal apart. */
    boolean differsFrom(Case other) {
        return least > other.most || most < other.least;
    }

    @Override
    public String toString() {
        String expected = Double.isNaN(least) ? "cannot be observed" : least == most ? "" + least : least + ".." + most;
        return signal + ", " + situation + ": " + expected;
    }

    /** A case that lacks its expectation. */
    record Start(String signal, String situation, Draft draft, Context context) {
        Start after(Repetition seen) {
            return new Start(signal, situation, draft, Context.after(seen));
        }

        Start against(Background words) {
            return new Start(signal, situation, draft, context.against(words));
        }

        Case is(double value) {
            return new Case(signal, situation, draft, context, value, value);
        }

        Case isBetween(double least, double most) {
            return new Case(signal, situation, draft, context, least, most);
        }

        Case cannotBeObserved() {
            return is(Signal.NOT_OBSERVABLE);
        }
    }
}
