package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.List;

import org.gatepost.scoring.weka.WekaAdditiveLearner;
import org.gatepost.scoring.weka.WekaAdditiveLearner.Settings;
import org.gatepost.signals.Context;
import org.gatepost.testing.Articles;
import org.gatepost.testing.Draft;
import org.gatepost.testing.Readings;

/** A model of a few boosting rounds on a hundred invented lines: trained once, quick enough for any test. */
final class TinyModel {
    private static final String[] HONEST = {
        "The boiler in %s has been cold since October, and the council knows it",
        "I asked about %s at the last meeting and nobody had an answer",
        "My daughter goes to %s every week. Keep it open!",
        "Who pays for %s now? The parking fund is empty, Penhale",
    };
    private static final String[] SPAM = {
        "Cheap tramadol and %s online http://shop-%s.example/ no prescription",
        "Great post! Visit my website for %s: http://best-%s.example/",
        "Payday loans for %s, bad credit no problem http://loans-%s.example/",
        "Thanks for sharing, check out %s at http://%s-deals.example/",
    };
    private static final String[] THINGS = {
        "library", "school", "ferry", "tower", "bridge", "market", "pool", "museum", "harbour", "depot", "chapel",
        "mill"
    };

    private static final List<TrainingExample> EXAMPLES = examples();
    private static final Model MODEL = trainer().train(EXAMPLES, 1);

    private TinyModel() {}

    static Model get() {
        return MODEL;
    }

    static List<TrainingExample> trainingExamples() {
        return EXAMPLES;
    }

    static Trainer trainer() {
        return new TwoStageTrainer(new WekaAdditiveLearner(new Settings(30, 0.2, 2, 1, 10)));
    }

    private static List<TrainingExample> examples() {
        List<TrainingExample> examples = new ArrayList<>();
        for (int i = 0; i < THINGS.length; i++) {
            for (int j = 0; j < HONEST.length; j++) {
                String set = "paper" + i % 4;
                Draft honest = Draft.comment(HONEST[j].formatted(THINGS[i])).by("Ann Vale");
                Draft spam =
                        Draft.comment(SPAM[j].formatted(THINGS[i], THINGS[i])).by("cheap " + THINGS[i]);
                examples.add(example(honest, false, set));
                examples.add(example(spam, true, set));
            }
        }
        return examples;
    }

    static TrainingExample example(Draft draft, boolean spam, String set) {
        return new TrainingExample(Readings.of(draft.under(Articles.councilMeeting())), Context.EMPTY, spam, set);
    }
}
