package org.gatepost.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.gatepost.signals.Context;
import org.gatepost.signals.Direction;
import org.gatepost.signals.Signal;
import org.gatepost.signals.SignalCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TwoStageTrainerTest {

    @Test
    void modelTellsApartWhatItWasTaught() {
        TinyModel.trainingExamples()
                .forEach(example -> assertThat(TinyModel.get()
                                        .score(example.reading(), Context.EMPTY)
                                        .logOdds()
                                > 0)
                        .isEqualTo(example.spam()));
    }

    @Test
    void sameSeedGivesTheSameModel() {
        assertThat(TinyModel.trainer().train(TinyModel.trainingExamples(), 1).id())
                .isEqualTo(TinyModel.get().id());
    }

    @Test
    void everySignalOfTheCatalogueHasItsCurve() {
        List<String> catalogue =
                SignalCatalogue.all().signals().stream().map(Signal::id).toList();
        assertThat(TinyModel.get().curves())
                .extracting(Curve::signal)
                .startsWith(catalogue.toArray(String[]::new))
                .endsWith("text.wording", "text.names");
    }

    @Test
    void curvesKeepToTheDirectionsOfTheirSignals() {
        List<Signal> signals = SignalCatalogue.all().signals();
        for (Model model : List.of(TinyModel.get(), ModelFiles.shipped())) {
            for (Curve curve : model.curves()) {
                Direction direction = signals.stream()
                        .filter(signal -> signal.id().equals(curve.signal()))
                        .map(Signal::direction)
                        .findFirst()
                        .orElse(Direction.SPAM);
                assertThat(direction.allows(curve.slope())).as(curve.signal()).isTrue();
                for (int i = 1; i < curve.steps().length; i++) {
                    double rise = curve.steps()[i] - curve.steps()[i - 1];
                    assertThat(Math.abs(rise) < 1e-9 || direction.allows(rise))
                            .as(curve.signal() + ", step " + i + " rises by " + rise)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void examplesOfOneLabelAreRefused() {
        for (boolean label : new boolean[] {true, false}) {
            List<TrainingExample> some = TinyModel.trainingExamples().stream()
                    .filter(example -> example.spam() == label)
                    .toList();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TinyModel.trainer().train(some, 1))
                    .withMessageContaining("both labels");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TinyModel.trainer().train(List.of(), 1));
    }

    @Test
    void oneExampleOfEachLabelIsEnoughToLearnSomething() {
        List<TrainingExample> two = TinyModel.trainingExamples().subList(0, 2);
        assertThat(TinyModel.trainer().train(two, 1).id()).hasSize(12);
    }
}
