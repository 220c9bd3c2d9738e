package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands on a slice of the seed corpus: whole, it takes minutes. */
class TrainAndEvaluateTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIGURES = List.of(
            "spam",
            "ham",
            "precision",
            "recall",
            "f1",
            "auc",
            "recallAt01",
            "recallAt05",
            "recallAt1",
            "published",
            "held",
            "rejected",
            "hamRejected",
            "spamPublished",
            "brier",
            "calibrationError");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path slice;

    @BeforeEach
    void cutASlice() throws IOException {
        slice = folder.resolve("slice");
        copy("port-callan-ledger/comments.jsonl", 30);
        copy("port-callan-ledger/linkbacks.jsonl", 12);
        copy("port-callan-ledger/articles.jsonl", 1_000);
        copy("spam-comments/data.jsonl", 30);
        copy("spam-linkbacks/data.jsonl", 12);
    }

    private void copy(String file, int lines) throws IOException {
        Path to = slice.resolve(file);
        Files.createDirectories(to.getParent());
        try (var all = Files.lines(Path.of("training-data", file))) {
            Files.write(to, (Iterable<String>) all.limit(lines)::iterator);
        }
    }

    @Test
    void trainingWritesAModelWithItsProvenanceAndEvaluation() throws IOException {
        Path model = folder.resolve("made/on/the/way");
        assertThat(run("train", "--data", slice.toString(), "--out", model.toString(), "--evaluate", slice.toString()))
                .isZero();
        assertThat(model)
                .isDirectoryContaining("glob:**/curves.json")
                .isDirectoryContaining("glob:**/weights.bin")
                .isDirectoryContaining("glob:**/provenance.json")
                .isDirectoryContaining("glob:**/evaluation.json");
        assertThat(out.toString()).isEmpty();
        JsonNode provenance = JSON.readTree(model.resolve("provenance.json").toFile());
        JsonNode evaluation = JSON.readTree(model.resolve("evaluation.json").toFile());
        assertThat(provenance.path("model").asText())
                .hasSize(12)
                .isEqualTo(evaluation.path("model").asText());
        assertThat(provenance.path("base").isNull()).isTrue();
        assertThat(provenance.path("seed").asLong()).isEqualTo(1);
        assertThat(provenance.path("trainedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(provenance.path("sets")).allSatisfy(set -> {
            assertThat(set.path("licence").asText()).isNotEmpty();
            assertThat(set.path("spam").asInt() + set.path("ham").asInt()).isPositive();
        });
    }

    @Test
    void sameDataAndSeedMakeTheSameModelAndItCanBeTaughtASite() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Path taught = folder.resolve("taught");
        run("train", "--data", slice.toString(), "--out", one.toString(), "--seed", "3");
        run("train", "--data", slice.toString(), "--out", two.toString(), "--seed", "3");
        assertThat(two.resolve("weights.bin")).hasSameBinaryContentAs(one.resolve("weights.bin"));
        assertThat(two.resolve("curves.json")).hasSameBinaryContentAs(one.resolve("curves.json"));
        assertThat(one.resolve("evaluation.json")).doesNotExist();

        assertThat(run("train", "--base", one.toString(), "--data", slice.toString(), "--out", taught.toString()))
                .isZero();
        assertThat(provenanceOf(taught).path("base").asText())
                .isEqualTo(provenanceOf(one).path("model").asText());
    }

    private static JsonNode provenanceOf(Path model) throws IOException {
        return JSON.readTree(model.resolve("provenance.json").toFile());
    }

    @Test
    void evaluationPrintsEveryPromisedFigureForEveryGroup() throws IOException {
        assertThat(run("evaluate", "--data", slice.toString(), "--json")).isZero();
        JsonNode evaluation = JSON.readTree(out.toString());
        assertThat(evaluation.fieldNames())
                .toIterable()
                .containsExactly("model", "overall", "sets", "kinds", "languages");
        assertThat(evaluation.path("overall").fieldNames()).toIterable().containsExactlyElementsOf(FIGURES);
        assertThat(evaluation.path("sets").path("gatepost-papers").path("ham").asInt())
                .isEqualTo(42);
        assertThat(evaluation.path("kinds").fieldNames()).toIterable().contains("comment", "trackback");
        for (String group : List.of("sets", "kinds", "languages")) {
            assertThat(evaluation.path(group))
                    .isNotEmpty()
                    .allSatisfy(figures ->
                            assertThat(figures.fieldNames()).toIterable().containsExactlyElementsOf(FIGURES));
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void evaluationForPeopleHasALineForEachGroup() {
        assertThat(run("evaluate", "--data", slice.toString())).isZero();
        assertThat(out.toString())
                .startsWith("Model ")
                .contains("by data set", "gatepost-papers", "by kind", "comment", "by language", "all together");
    }

    @Test
    void dataOfOneLabelCannotTrainAndSaysSo() {
        Path model = folder.resolve("model");
        assertThat(run("train", "--data", slice.resolve("port-callan-ledger").toString(), "--out", model.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("both labels");
        assertThat(model).doesNotExist();
    }

    @Test
    void badLineStopsTrainingWithItsPlace() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{}\n{\"label\":\"eggs\"}\n");
        assertThat(run(
                        "train",
                        "--data",
                        bad.toString(),
                        "--out",
                        folder.resolve("model").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("bad.jsonl, line 2: unknown label: eggs");
    }

    @Test
    void commandsWithoutWhatTheyNeedAreWrongUsage() {
        assertThat(run("train", "--out", "x")).isEqualTo(2);
        assertThat(run("evaluate")).isEqualTo(2);
        assertThat(run("evaluate", "--data")).isEqualTo(2);
        assertThat(run("train", "--data", "x", "--out", "y", "--seed", "one")).isEqualTo(2);
    }

    private int run(String... arguments) {
        CommandLine line = Gatepost.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
