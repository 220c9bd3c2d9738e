package org.gatepost.scoring;

import org.gatepost.scoring.weka.WekaAdditiveLearner;

/** Puts the parts of training together: the one place that knows which engine is behind them. */
public final class Trainers {
    private Trainers() {}

    /** The trainer that measured best: see the bench. */
    public static Trainer standard() {
        return new TwoStageTrainer(new WekaAdditiveLearner(WekaAdditiveLearner.Settings.DEFAULT));
    }

    /** A trainer that teaches a model one site's own history. */
    public static Trainer on(Model base) {
        return new SiteTrainer(base);
    }
}
