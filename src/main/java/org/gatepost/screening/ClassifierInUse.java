package org.gatepost.screening;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.gatepost.scoring.Classifier;
import org.gatepost.scoring.Contribution;
import org.gatepost.scoring.Score;
import org.gatepost.signals.Context;
import org.gatepost.signals.Reading;
import org.gatepost.signals.Signal;
import org.gatepost.signals.SignalCatalogue;

/** Which classifier screens. */
class ClassifierInUse {

    @Produces
    @Singleton
    Classifier classifier() {
        return new HandWeighed();
    }

    /** Weighs a few signals by hand, until a trained model is there. */
    private static final class HandWeighed implements Classifier {
        private static final double BASE = -3;

        @Override
        public String id() {
            return "by-hand";
        }

        @Override
        public Score score(Reading reading, Context context) {
            List<Contribution> contributions = new ArrayList<>();
            double left = 8;
            for (Signal signal : SignalCatalogue.all().signals()) {
                double value = signal.observe(reading, context);
                double weight = Double.isNaN(value) ? 0 : weight(signal.id()) * Math.min(value, 5);
                double logOdds = Math.max(-left, Math.min(left, weight));
                left -= Math.abs(logOdds);
                contributions.add(new Contribution(signal.id(), value, logOdds, signal::sentence));
            }
            return new Score(BASE, contributions);
        }

        private static double weight(String signal) {
            if (signal.startsWith("sales.") || signal.equals("links.count") || signal.equals("repetition.nearCopies")) {
                return 1.5;
            }
            return signal.startsWith("praise.") ? 1 : 0;
        }
    }
}
