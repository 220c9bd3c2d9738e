package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Teaches a model one site's own history. What the model knew is where it starts: its curves are stretched as a whole,
 * tilted a little each, and joined by sparse models of the site's own texts, as far as the site's examples ask for it. With
 * no examples it would stay as it was.
 */
public final class SiteTrainer implements Trainer {
    private static final double COST = 5;

    /** How firmly the old model is believed: its stretch, its offset, each curve's tilt, the site's own texts. */
    private static final double STRETCH_RIDGE = 10;

    private static final double OFFSET_RIDGE = 0.5;
    private static final double TILT_RIDGE = 30;
    private static final double TEXT_RIDGE = 2;

    private final Model base;

    public SiteTrainer(Model base) {
        this.base = base;
    }

    @Override
    public Model train(Iterable<TrainingExample> examples, long seed) {
        Material material = new Material();
        examples.forEach(material::collectWords);
        material.settleWords(base.vocabulary(), this::rarity);
        examples.forEach(example -> material.keep(base.values(example.reading(), example.context())));
        material.check();

        double[] weights = material.weights();
        int[] folds = material.folds();
        Map<TextSignal, TextModel> texts = new EnumMap<>(base.texts());
        List<double[]> own = new ArrayList<>();
        for (TextSignal signal : TextSignal.OF_A_SITE) {
            own.add(TwoStageTrainer.outOfFold(material, signal, folds, weights, COST, seed));
            texts.put(
                    signal,
                    TwoStageTrainer.textModel(
                            material,
                            signal,
                            TwoStageTrainer.sparse(material, signal, i -> true, weights, COST, seed)));
        }
        return joined(material, weights, own, texts);
    }

    private Rarity rarity(TextSpace space) {
        return base.texts().values().stream()
                .filter(text -> text.spaces().contains(space))
                .map(text -> text.rarities().get(text.spaces().indexOf(space)))
                .findFirst()
                .orElseThrow(() -> new ModelMisfitException("the model to start from does not know " + space));
    }

    private Model joined(Material material, double[] weights, List<double[]> own, Map<TextSignal, TextModel> texts) {
        List<Curve> curves = base.curves().stream()
                .filter(curve -> TextSignal.OF_A_SITE.stream().noneMatch(s -> s.id().equals(curve.signal())))
                .toList();
        int k = curves.size();
        double[][] rows = new double[material.size()][];
        boolean[] spam = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[2 + k + own.size()];
            rows[i][1] = 1;
            rows[i][0] = base.base();
            for (int j = 0; j < k; j++) {
                double value = material.dense(i)[j];
                rows[i][0] += curves.get(j).at(value);
                rows[i][2 + j] = curves.get(j).standardised(value);
            }
            for (int t = 0; t < own.size(); t++) {
                rows[i][2 + k + t] = own.get(t)[i];
            }
            spam[i] = material.isSpam(i);
        }
        double[] prior = new double[2 + k + own.size()];
        double[] ridge = new double[prior.length];
        Arrays.fill(ridge, TILT_RIDGE);
        Arrays.fill(ridge, 2 + k, ridge.length, TEXT_RIDGE);
        prior[0] = 1;
        ridge[0] = STRETCH_RIDGE;
        ridge[1] = OFFSET_RIDGE;
        double[] beta = PriorLogistic.fit(rows, spam, weights, prior, ridge);

        List<Curve> joined = new ArrayList<>();
        for (int j = 0; j < k; j++) {
            joined.add(curves.get(j).scaled(beta[0]).tilted(beta[2 + j]));
        }
        for (int t = 0; t < own.size(); t++) {
            joined.add(Curve.straight(TextSignal.OF_A_SITE.get(t).id(), Math.max(0, beta[2 + k + t])));
        }
        return ModelFiles.settled(base.vocabulary(), texts, base.base() * beta[0] + beta[1], joined);
    }
}
