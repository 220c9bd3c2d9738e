package org.gatepost.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.gatepost.signals.Direction;
import org.gatepost.signals.SignalCatalogue;

/**
 * Trains the two stages. The sparse models see every example; the additive stage sees what sparse models say that were
 * trained without the example's whole set, so that it trusts words only as far as they carry to a blog never seen
 * (stacking: Wolpert, "Stacked generalization", 1992). The same goes for the calibration.
 */
public final class TwoStageTrainer implements Trainer {
    /** Cost of an error of the sparse models against the length of their weights. */
    private static final double COST = 10;

    private final AdditiveLearner learner;
    private final SignalCatalogue catalogue = SignalCatalogue.all();

    public TwoStageTrainer(AdditiveLearner learner) {
        this.learner = learner;
    }

    @Override
    public Model train(Iterable<TrainingExample> examples, long seed) {
        Material material = new Material();
        examples.forEach(material::collectWords);
        material.settleWords();
        examples.forEach(example -> material.keep(
                catalogue.observe(example.reading(), example.context().against(material.vocabulary()))));
        material.check();
        return fit(material, seed);
    }

    private Model fit(Material material, long seed) {
        int[] folds = material.folds();
        double[] weights = material.weights();
        Map<TextSignal, TextModel> texts = new EnumMap<>(TextSignal.class);
        List<double[]> outOfFold = new ArrayList<>();
        for (TextSignal signal : TextSignal.GENERAL) {
            outOfFold.add(outOfFold(material, signal, folds, weights, COST, seed));
            texts.put(signal, textModel(material, signal, sparse(material, signal, i -> true, weights, COST, seed)));
        }
        Table table = table(material, weights, outOfFold);
        Additive additive = learner.fit(table, seed);
        Calibration calibration = Calibration.fit(leftOut(table, folds, additive, seed), table.spam(), weights, folds);
        Additive calibrated = additive.calibrated(calibration.slope(), calibration.offset());
        return ModelFiles.settled(material.vocabulary(), texts, calibrated.base(), calibrated.curves());
    }

    /** What sparse models trained without an example's fold say of it; 0 where nothing could be learned without it. */
    static double[] outOfFold(
            Material material, TextSignal signal, int[] folds, double[] weights, double cost, long seed) {
        double[] scores = new double[material.size()];
        for (int fold : Arrays.stream(folds).distinct().toArray()) {
            if (!material.hasBothLabels(i -> folds[i] != fold)) {
                continue;
            }
            SparseLogistic model = sparse(material, signal, i -> folds[i] != fold, weights, cost, seed);
            for (int i = 0; i < scores.length; i++) {
                if (folds[i] == fold) {
                    scores[i] = TextModel.bounded(model.logOdds(material.vectors(signal, i)));
                }
            }
        }
        return scores;
    }

    static SparseLogistic sparse(
            Material material, TextSignal signal, IntPredicate wanted, double[] weights, double cost, long seed) {
        List<SparseLogistic.Row> rows = new ArrayList<>();
        for (int i = 0; i < material.size(); i++) {
            if (wanted.test(i)) {
                rows.add(new SparseLogistic.Row(material.vectors(signal, i), material.isSpam(i), cost * weights[i]));
            }
        }
        int[] sizes = signal.spaces().stream().mapToInt(TextSpace::size).toArray();
        return SparseLogistic.fit(rows, sizes, seed);
    }

    static TextModel textModel(Material material, TextSignal signal, SparseLogistic fit) {
        return new TextModel(
                signal.spaces(), signal.spaces().stream().map(material::rarity).toList(), fit.weights(), fit.bias());
    }

    Table table(Material material, double[] weights, List<double[]> texts) {
        List<String> columns = new ArrayList<>();
        List<Direction> directions = new ArrayList<>();
        catalogue.signals().forEach(signal -> {
            columns.add(signal.id());
            directions.add(signal.direction());
        });
        for (TextSignal signal : TextSignal.GENERAL) {
            columns.add(signal.id());
            directions.add(Direction.SPAM);
        }
        double[][] rows = new double[material.size()][];
        boolean[] spam = new boolean[material.size()];
        for (int i = 0; i < rows.length; i++) {
            double[] dense = material.dense(i);
            rows[i] = Arrays.copyOf(dense, columns.size());
            for (int k = 0; k < texts.size(); k++) {
                rows[i][dense.length + k] = texts.get(k)[i];
            }
            spam[i] = material.isSpam(i);
        }
        return new Table(columns, directions, rows, spam, weights);
    }

    /** What additive stages fitted without a row's fold say of it. */
    private double[] leftOut(Table table, int[] folds, Additive whole, long seed) {
        double[] scores = new double[table.size()];
        for (int fold : Arrays.stream(folds).distinct().toArray()) {
            Table rest = table.where(i -> folds[i] != fold);
            Additive without = rest.hasBothLabels() ? learner.fit(rest, seed) : whole;
            for (int i = 0; i < scores.length; i++) {
                if (folds[i] == fold) {
                    scores[i] = without.logOdds(table.rows()[i]);
                }
            }
        }
        return scores;
    }
}
