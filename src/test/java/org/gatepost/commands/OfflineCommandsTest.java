package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class OfflineCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Gatepost.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Test
    void scoreAnswersEachLineInItsOrderAndABadOneByItsNumber() throws IOException {
        Path file = Files.writeString(folder.resolve("in.jsonl"), """
                {"id":"first","content":"The bridge has been shut since May and nobody tells us why"}
                this is no JSON
                {"id":"third","type":"comment","content":"buy cheap viagra http://pills.example.ru/","author":"cheap viagra"}
                """);

        assertThat(run("score", file.toString())).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode first = JSON.readTree(lines.get(0));
        assertThat(first.path("id").asText()).isEqualTo("first");
        assertThat(first.path("decision").asText()).isIn("publish", "hold", "reject");
        assertThat(first.path("reasons")).isNotEmpty();
        JsonNode second = JSON.readTree(lines.get(1));
        assertThat(second.path("line").asInt()).isEqualTo(2);
        assertThat(second.path("error").asText()).contains("not JSON");
        assertThat(JSON.readTree(lines.get(2)).path("score").asDouble())
                .isGreaterThan(first.path("score").asDouble());
    }

    @Test
    void earlierLinesCountUnlessEachStandsAlone() throws IOException {
        String line =
                "{\"id\":\"x\",\"content\":\"The very same eight words come once again here\",\"author\":\"%s\"}\n";
        Path file = Files.writeString(
                folder.resolve("in.jsonl"),
                line.formatted("Ann") + line.formatted("Bob").repeat(6));

        run("score", file.toString());
        run("score", "--independent", file.toString());

        List<String> lines = out.toString().lines().toList();
        assertThat(scoreOf(lines.get(6))).isGreaterThan(scoreOf(lines.get(13)));
        assertThat(scoreOf(lines.get(13))).isEqualTo(scoreOf(lines.get(8)));
    }

    private static double scoreOf(String line) throws IOException {
        return JSON.readTree(line).path("score").asDouble();
    }

    @Test
    void whatIsTrainedCanBeEvaluatedAndTellsWhereItIsFrom() throws IOException {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            data.append(
                    "{\"id\":\"h%d\",\"dataset\":\"mine\",\"content\":\"The council met about bridge %d again\",\"label\":\"ham\",\"lang\":\"en\"}\n"
                            .formatted(i, i));
            data.append(
                    "{\"id\":\"s%d\",\"dataset\":\"mine\",\"content\":\"cheap pills http://pills%d.example/\",\"label\":\"spam\",\"lang\":\"en\"}\n"
                            .formatted(i, i));
        }
        Path file = Files.writeString(folder.resolve("data.jsonl"), data.toString());
        Path model = folder.resolve("model");

        assertThat(run("train", "--data", file.toString(), "--out", model.toString(), "--evaluate", file.toString()))
                .isZero();
        assertThat(run("evaluate", "--model", model.toString(), "--data", file.toString(), "--json"))
                .isZero();

        JsonNode set = JSON.readTree(out.toString()).path("sets").path("mine");
        assertThat(set.path("auc").asDouble()).isEqualTo(1);
        assertThat(set.fieldNames())
                .toIterable()
                .contains(
                        "precision",
                        "recall",
                        "f1",
                        "recallAt01",
                        "held",
                        "hamRejected",
                        "spamPublished",
                        "brier",
                        "calibrationError");
        assertThat(model.resolve("evaluation.json")).exists();
        JsonNode provenance = JSON.readTree(model.resolve("provenance.json").toFile());
        assertThat(provenance.path("sets").get(0).path("name").asText()).isEqualTo("mine");
        assertThat(provenance.path("sets").get(0).path("spam").asInt()).isEqualTo(80);
        assertThat(provenance.path("libraries").path("weka").asText()).isNotEmpty();
    }

    @Test
    void missingFileIsOneLineAndExitCodeOne() {
        assertThat(run("evaluate", "--data", folder.resolve("nowhere.jsonl").toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("nowhere.jsonl");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wrongUsageIsExitCodeTwo() {
        assertThat(run("train", "--data", "x")).isEqualTo(2);
        assertThat(run("scour")).isEqualTo(2);
    }
}
