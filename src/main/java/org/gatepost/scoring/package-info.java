/**
 * From signals to a probability. A {@link org.gatepost.scoring.Classifier} answers a {@link
 * org.gatepost.scoring.Score} whose named contributions sum to it; a {@link org.gatepost.scoring.Trainer} makes one from a
 * {@link org.gatepost.scoring.TrainingSet}; {@link org.gatepost.scoring.ModelFiles} keeps it.
 *
 * <p>Two stages. Sparse linear models look at words, characters, names and addresses ({@link
 * org.gatepost.scoring.TextSpace}, {@link org.gatepost.scoring.TextModel}); their scores, made on examples they were not
 * trained on, join the dense signals in an additive model of one curve a signal ({@link org.gatepost.scoring.Curve}),
 * whose sum is calibrated. Start with {@link org.gatepost.scoring.Model}.
 *
 * <p>May use {@code signals}. Does not know thresholds, cases, or where examples come from.
 */
package org.gatepost.scoring;
