package org.gatepost.signals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every signal there is, in order. A new one is added to its group's file, and with it to the list. */
public final class SignalCatalogue {
    private static final SignalCatalogue ALL = new SignalCatalogue(List.of(
            // Does it answer the article?
            ArticleSignals.all(),
            // Who says it is from whom, and where do they point?
            AuthorSignals.all(),
            AddressSignals.all(),
            // What does it link to, and how is it written?
            LinkSignals.all(),
            ShapeSignals.all(),
            DisguiseSignals.all(),
            LinkbackSignals.all(),
            // What does it say?
            PraiseSignals.all(),
            SalesSignals.all(),
            LanguageSignals.all(),
            // What came before it?
            RepetitionSignals.all()));

    private final List<Signal> signals;

    private SignalCatalogue(List<List<Signal>> groups) {
        List<Signal> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Signal signal : groups.stream().flatMap(List::stream).toList()) {
            if (!ids.add(signal.id())) {
                throw new IllegalStateException("two signals are called " + signal.id());
            }
            all.add(signal);
        }
        this.signals = List.copyOf(all);
    }

    /** The catalogue of this version. */
    public static SignalCatalogue all() {
        return ALL;
    }

    /** The signals in order. */
    public List<Signal> signals() {
        return signals;
    }

    /** The values of all signals, in the order of {@link #signals()}. */
    public double[] observe(Reading reading, Context context) {
        double[] values = new double[signals.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = signals.get(i).observe(reading, context);
        }
        return values;
    }
}
