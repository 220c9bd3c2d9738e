package org.gatepost.scoring;

/** Makes models. The same examples in the same order with the same seed make the same model. */
public interface Trainer {

    /**
     * Learns from examples.
     *
     * @param examples read more than once, in the same order each time
     * @param seed for whatever is drawn by chance
     * @throws IllegalArgumentException where there are not examples of both labels
     */
    Model train(Iterable<TrainingExample> examples, long seed);
}
