/**
 * Learning from labelled submissions and measuring what was learned. {@link org.gatepost.training.Examples} turns data
 * into training material, each site's stream in its order; {@link org.gatepost.training.Evaluation} tells how well a
 * classifier does on data, set by set. A {@link org.gatepost.training.Trial} says what a bench learns from and measures on,
 * {@link org.gatepost.training.ProtocolFigures} what came of it.
 *
 * <p>May use {@code submission}, {@code sources}, {@code campaigns}, {@code signals}, {@code scoring} and, to say what
 * would be decided, {@code policy}. Never changes a case.
 */
package org.gatepost.training;
