package org.gatepost.scoring;

import java.util.List;

import org.gatepost.signals.Reading;

/**
 * A linear model over some spaces of sparse features, weighed by their rarity. Each space is scaled to length one, so
 * that long texts do not shout.
 */
final class TextModel {
    /** Beyond this a text says nothing new. */
    static final double MOST_LOG_ODDS = 8;

    private final List<TextSpace> spaces;
    private final List<Rarity> rarities;
    private final List<float[]> weights;
    private final double bias;

    TextModel(List<TextSpace> spaces, List<Rarity> rarities, List<float[]> weights, double bias) {
        this.spaces = List.copyOf(spaces);
        this.rarities = List.copyOf(rarities);
        this.weights = List.copyOf(weights);
        this.bias = bias;
    }

    /** Log-odds of spam by the text alone, within ±{@value #MOST_LOG_ODDS}. */
    double logOdds(Reading reading) {
        double sum = bias;
        for (int i = 0; i < spaces.size(); i++) {
            sum += rarities.get(i).weigh(spaces.get(i).of(reading)).dot(weights.get(i));
        }
        return bounded(sum);
    }

    static double bounded(double logOdds) {
        return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds));
    }

    List<TextSpace> spaces() {
        return spaces;
    }

    List<Rarity> rarities() {
        return rarities;
    }

    List<float[]> weights() {
        return weights;
    }

    double bias() {
        return bias;
    }
}
