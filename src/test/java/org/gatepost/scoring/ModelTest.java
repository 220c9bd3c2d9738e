package org.gatepost.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gatepost.signals.Context;
import org.gatepost.signals.Reading;
import org.gatepost.testing.Draft;
import org.gatepost.testing.RandomSubmissions;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ModelTest {
    private static final List<TrainingExample> EXAMPLES = examples();
    private static Model tiny;

    @TempDir
    Path folder;

    @BeforeAll
    static void train() {
        tiny = Trainers.standard().train(EXAMPLES, 1);
    }

    private static List<TrainingExample> examples() {
        List<TrainingExample> examples = new ArrayList<>();
        String[] places = {"library", "harbour", "school", "bridge", "market", "museum", "station", "theatre"};
        for (int i = 0; i < 120; i++) {
            String place = places[i % places.length];
            Draft honest = Draft.comment("They promised us the " + place + " would open " + (i % 9 + 2) + " years ago")
                    .by("Ann Vale");
            Draft spam = Draft.comment("Cheap pills at http://shop" + i + ".example/ best price for you")
                    .by("cheap pills");
            examples.add(new TrainingExample(Readings.of(honest), Context.EMPTY, false, "set" + i % 5));
            examples.add(new TrainingExample(Readings.of(spam), Context.EMPTY, true, "set" + i % 5));
        }
        return examples;
    }

    @Test
    void contributionsSumToTheScoreOfWhateverIsSent() {
        for (Model model : List.of(tiny, ModelFiles.shipped())) {
            new RandomSubmissions(41).stream().limit(500).forEach(submission -> {
                Score score = model.score(Readings.of(submission), Context.EMPTY);
                double sum = score.base();
                for (Contribution contribution : score.contributions()) {
                    sum += contribution.logOdds();
                }
                double p = score.probability();
                assertThat(Math.log(p / (1 - p))).isCloseTo(sum, within(1e-6));
                assertThat(p).isStrictlyBetween(0.0, 1.0);
            });
        }
    }

    @Test
    void whatWasLearnedIsTold() {
        double spam = tiny.score(
                        Readings.of(Draft.comment("Cheap pills at http://shop999.example/ best price for you")
                                .by("cheap pills")),
                        Context.EMPTY)
                .probability();
        double honest = tiny.score(
                        Readings.of(Draft.comment("They promised us the bridge would open 12 years ago")
                                .by("Ann Vale")),
                        Context.EMPTY)
                .probability();

        assertThat(spam).isGreaterThan(0.8);
        assertThat(honest).isLessThan(0.2);
    }

    @Test
    void modelReadBackScoresTheSameUnderTheSameName() throws IOException {
        ModelFiles.write(tiny, folder);

        Model read = ModelFiles.read(folder);

        assertThat(read.id()).isEqualTo(tiny.id());
        new RandomSubmissions(42)
                .stream()
                        .limit(50)
                        .map(Readings::of)
                        .forEach(reading -> assertThat(scoreOf(read, reading)).isEqualTo(scoreOf(tiny, reading)));
    }

    @Test
    void sameExamplesAndSeedGiveTheSameModel() {
        assertThat(Trainers.standard().train(EXAMPLES, 1).id()).isEqualTo(tiny.id());
    }

    @Test
    void examplesOfOneLabelAreRefused() {
        List<TrainingExample> ham = EXAMPLES.stream().filter(e -> !e.spam()).toList();

        assertThatThrownBy(() -> Trainers.standard().train(ham, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both labels");
    }

    @Test
    void historyOfASiteMovesScoresTowardsItsLabels() {
        // On this site, pills are the subject, and spam looks like a reader.
        Reading local = Readings.of(Draft.comment("Winding gear for sale, ring Tobias at the old mill")
                .by("Tobias"));
        List<TrainingExample> history = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Draft spam = Draft.comment("Winding gear number " + i + " for sale, ring Tobias at the mill")
                    .by("Tobias");
            Draft ham = Draft.comment("The council met for the " + i + "th time about the bridge")
                    .by("Ann Vale");
            history.add(new TrainingExample(Readings.of(spam), Context.EMPTY, true, "site"));
            history.add(new TrainingExample(Readings.of(ham), Context.EMPTY, false, "site"));
        }

        Model taught = Trainers.on(tiny).train(history, 1);

        assertThat(scoreOf(taught, local)).isGreaterThan(scoreOf(tiny, local) + 1);
    }

    @Test
    void damagedFilesAreRefusedWithAMessage() throws IOException {
        ModelFiles.write(tiny, folder);
        byte[] weights = Files.readAllBytes(folder.resolve("weights.bin"));
        Files.write(folder.resolve("weights.bin"), java.util.Arrays.copyOf(weights, weights.length / 2));

        assertThatThrownBy(() -> ModelFiles.read(folder))
                .isInstanceOf(ModelMisfitException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void modelOfAnotherVersionIsRefusedByTheSignalItNeeds() throws IOException {
        ModelFiles.write(tiny, folder);
        Path curves = folder.resolve("curves.json");
        Files.writeString(curves, Files.readString(curves).replace("\"links.count\"", "\"links.smell\""));

        assertThatThrownBy(() -> ModelFiles.read(folder))
                .isInstanceOf(ModelMisfitException.class)
                .hasMessageContaining("links.smell");
    }

    @Test
    void folderWithoutAModelIsNamed() {
        assertThatThrownBy(() -> ModelFiles.read(folder))
                .isInstanceOf(ModelMisfitException.class)
                .hasMessageContaining(folder.toString());
    }

    private static double scoreOf(Model model, Reading reading) {
        return model.score(reading, Context.EMPTY).logOdds();
    }
}
