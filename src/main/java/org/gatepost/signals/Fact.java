package org.gatepost.signals;

import java.util.function.DoubleFunction;
import java.util.function.ToDoubleBiFunction;

/** A signal that one expression observes and one puts into words. */
record Fact(
        String id,
        SignalGroup group,
        Direction direction,
        ToDoubleBiFunction<Reading, Context> measure,
        DoubleFunction<String> wording)
        implements Signal {

    @Override
    public double observe(Reading reading, Context context) {
        return measure.applyAsDouble(reading, context);
    }

    @Override
    public String sentence(double value) {
        return Double.isNaN(value) ? "There is nothing to observe" : wording.apply(value);
    }
}
