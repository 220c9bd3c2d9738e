package org.gatepost.scoring;

/** Learns an additive model: a curve for each column of a table. */
public interface AdditiveLearner {

    /** Fits curves to a table. */
    Additive fit(Table table, long seed);
}
