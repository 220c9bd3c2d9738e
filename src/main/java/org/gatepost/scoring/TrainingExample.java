package org.gatepost.scoring;

import org.gatepost.signals.Context;
import org.gatepost.signals.Reading;

/**
 * A submission to learn from.
 *
 * @param set which data set it is from: what a model says of a blog it has never seen is learned by leaving whole sets
 *     out
 */
public record TrainingExample(Reading reading, Context context, boolean spam, String set) {}
