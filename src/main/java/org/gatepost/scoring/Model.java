package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleBiFunction;

import org.gatepost.signals.Context;
import org.gatepost.signals.Reading;
import org.gatepost.signals.Signal;
import org.gatepost.signals.SignalCatalogue;

/** The two-stage classifier: sparse text models, dense signals, and a curve for each of them. Immutable, thread-safe. */
public final class Model implements Classifier {
    private final String id;
    private final Vocabulary vocabulary;
    private final Map<TextSignal, TextModel> texts;
    private final double base;
    private final List<Curve> curves;
    private final List<Term> terms;

    /**
     * @throws ModelMisfitException where the catalogue of this version lacks a signal that the model needs
     */
    Model(
            String id,
            Vocabulary vocabulary,
            Map<TextSignal, TextModel> texts,
            double base,
            List<Curve> curves,
            SignalCatalogue catalogue) {
        this.id = id;
        this.vocabulary = vocabulary;
        this.texts = new EnumMap<>(texts);
        this.base = base;
        this.curves = List.copyOf(curves);
        this.terms = terms(catalogue);
    }

    /** Finds what each curve looks at once, and not at every score. */
    private List<Term> terms(SignalCatalogue catalogue) {
        Map<String, Signal> byId = new HashMap<>();
        catalogue.signals().forEach(signal -> byId.put(signal.id(), signal));
        List<Term> found = new ArrayList<>();
        for (Curve curve : curves) {
            Term ofText = TextSignal.withId(curve.signal())
                    .map(text -> textTerm(curve, text))
                    .orElse(null);
            Signal signal = byId.get(curve.signal());
            if (ofText != null) {
                found.add(ofText);
            } else if (signal != null) {
                found.add(new Term(curve, signal::observe, signal::sentence));
            } else {
                throw new ModelMisfitException(
                        "the model needs a signal that this version does not have: " + curve.signal());
            }
        }
        return List.copyOf(found);
    }

    private Term textTerm(Curve curve, TextSignal text) {
        TextModel model = texts.get(text);
        return new Term(curve, (reading, context) -> model.logOdds(reading), text::sentence);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Score score(Reading reading, Context context) {
        List<Contribution> contributions = contributions(reading, context);
        double sum = base;
        for (Contribution contribution : contributions) {
            sum += contribution.logOdds();
        }
        return bounded(sum, contributions);
    }

    private List<Contribution> contributions(Reading reading, Context context) {
        Context against = context.against(vocabulary);
        List<Contribution> contributions = new ArrayList<>(terms.size());
        for (Term term : terms) {
            contributions.add(term.of(reading, against));
        }
        return contributions;
    }

    /** The value of each curve's signal, in the order of the curves. */
    double[] values(Reading reading, Context context) {
        return contributions(reading, context).stream()
                .mapToDouble(Contribution::value)
                .toArray();
    }

    /** Scales a sum that is too sure of itself back to the bound, and every part of it alike. */
    private Score bounded(double sum, List<Contribution> contributions) {
        if (Math.abs(sum) <= Score.MOST_LOG_ODDS) {
            return new Score(base, contributions);
        }
        double factor = Score.MOST_LOG_ODDS / Math.abs(sum);
        return new Score(
                base * factor,
                contributions.stream()
                        .map(c -> new Contribution(c.signal(), c.value(), c.logOdds() * factor, c.wording()))
                        .toList());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Map<TextSignal, TextModel> texts() {
        return texts;
    }

    double base() {
        return base;
    }

    List<Curve> curves() {
        return curves;
    }

    /** A curve with what it looks at. */
    private record Term(Curve curve, ToDoubleBiFunction<Reading, Context> observed, DoubleFunction<String> wording) {
        Contribution of(Reading reading, Context context) {
            double value = observed.applyAsDouble(reading, context);
            return new Contribution(curve.signal(), value, curve.at(value), wording);
        }
    }
}
