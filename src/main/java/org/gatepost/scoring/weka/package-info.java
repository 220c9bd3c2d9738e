/**
 * The additive stage, learned with Weka: boosted steps and logistic regression, averaged. The only package that knows
 * Weka; may use {@code scoring}. Start with {@link org.gatepost.scoring.weka.WekaAdditiveLearner}.
 */
package org.gatepost.scoring.weka;
