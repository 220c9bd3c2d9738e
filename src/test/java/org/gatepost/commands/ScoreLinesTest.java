package org.gatepost.commands;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreLinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyLineIsAnsweredOnceAndInItsOrderAcrossBatches() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 1_300; i++) {
            lines.append(i % 400 == 0 ? "broken\n" : "{\"id\":\"" + i + "\",\"content\":\"Line " + i + "\"}\n");
        }
        assertThat(score(lines.toString(), "--independent")).isZero();
        List<JsonNode> answers = answers();
        assertThat(answers).hasSize(1_300);
        for (int i = 1; i <= answers.size(); i++) {
            JsonNode answer = answers.get(i - 1);
            if (i % 400 == 0) {
                assertThat(answer.path("line").asInt()).isEqualTo(i);
                assertThat(answer.path("error").asText()).isNotEmpty();
                assertThat(answer.has("score")).isFalse();
            } else {
                assertThat(answer.path("id").asText()).isEqualTo("" + i);
            }
        }
    }

    @Test
    void blankLinesAreCountedAndNotAnswered() throws Exception {
        score("\n{\"id\":\"a\"}\n   \nbroken");
        assertThat(answers()).hasSize(2);
        assertThat(answers().get(1).path("line").asInt()).isEqualTo(4);
    }

    @Test
    void answerHasScoreDecisionAndReasons() throws Exception {
        score("{\"id\":\"a\",\"content\":\"The boiler is cold\"}");
        JsonNode answer = answers().get(0);
        assertThat(answer.fieldNames()).toIterable().containsExactly("id", "score", "decision", "reasons");
        assertThat(answer.path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(answer.path("reasons")).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.path("signal").asText()).isNotEmpty();
            assertThat(reason.path("sentence").asText()).isNotEmpty();
            assertThat(reason.path("contribution").isNumber()).isTrue();
        });
    }

    @Test
    void streamsOfSitesAreApart() throws Exception {
        String line =
                "{\"id\":\"x\",\"site\":\"%s\",\"content\":\"The very same eight words come once again here\",\"author\":\"%s\"}\n";
        score(line.formatted("courier", "Ann") + line.formatted("bote", "Ann"));
        assertThat(answers().get(0).path("score")).isEqualTo(answers().get(1).path("score"));
    }

    @Test
    void labelsOfEarlierLinesChangeNothing() throws Exception {
        String line =
                "{\"id\":\"x\",\"content\":\"The very same eight words come once again here\",\"author\":\"Ann\"%s}\n";
        score(line.formatted(",\"label\":\"spam\"") + line.formatted(""));
        score(line.formatted(",\"label\":\"ham\"") + line.formatted(""));
        assertThat(answers().get(1)).isEqualTo(answers().get(3));
    }

    @Test
    void linesComeFromStandardInputAndNothingElseGoesToStandardOutput() throws Exception {
        InputStream in = System.in;
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream("{\"id\":\"ä\"}".getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(run("score")).isZero();
        } finally {
            System.setIn(in);
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(answers()).hasSize(1);
        assertThat(answers().get(0).path("id").asText()).isEqualTo("ä");
    }

    @Test
    void nothingInGivesNothingOut() throws Exception {
        assertThat(score("")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void folderWithoutAModelIsAFailureThatSaysSo() throws Exception {
        assertThat(score("{}", "--model", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no model in " + folder);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void twoFilesAreWrongUsage() {
        assertThat(run("score", "one", "two")).isEqualTo(2);
    }

    private int score(String lines, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("score"));
        arguments.addAll(List.of(options));
        arguments.add(Files.writeString(folder.resolve("in.jsonl"), lines).toString());
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        CommandLine line = Gatepost.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private List<JsonNode> answers() throws Exception {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }
}
