package org.gatepost.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.gatepost.archives.BadLineException;
import org.gatepost.archives.CommonFormat;
import org.gatepost.policy.Reason;
import org.gatepost.scoring.Model;
import org.gatepost.signals.Reader;
import org.gatepost.submission.Example;
import org.gatepost.training.Assessed;
import org.gatepost.training.Assessment;

/** {@code score}: JSON Lines in, a score and a decision for each line out, in the same order. */
@Command(
        name = "score",
        description = "Scores submissions in the common format, line by line.",
        footer = {
            "",
            "Each line is answered with {id, score, decision, reasons}; a line that cannot be read with {line, error}.",
            "Lines are the stream of their site: earlier ones count for repetition, never by their labels."
        })
final class ScoreLines implements Callable<Integer> {
    /** Lines that are read before they are scored together: enough for all processors, little enough for a pipe. */
    private static final int BATCH = 512;

    private final ObjectMapper json = new ObjectMapper();

    @Spec
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "DIR", description = "The model; the shipped one unless named.")
    private String model;

    @Option(names = "--independent", description = "Forget each line before the next.")
    private boolean independent;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Lines to score; standard input unless named.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        Model named = Models.named(model);
        Reader reader = new Reader();
        Assessment assessment =
                independent ? Assessment.independently(named, reader) : Assessment.inStreams(named, reader);
        CommonFormat format = file == null ? CommonFormat.alone() : CommonFormat.beside(file);
        PrintWriter out = spec.commandLine().getOut();
        try (BufferedReader lines = lines()) {
            List<Line> batch = new ArrayList<>(BATCH);
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    batch.add(read(format, number, line));
                }
                // A pipe that has fallen silent waits for its answers.
                if (batch.size() == BATCH || !lines.ready()) {
                    answer(assessment, batch, out);
                    batch.clear();
                }
            }
            answer(assessment, batch, out);
        }
        return 0;
    }

    private BufferedReader lines() throws IOException {
        return file == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16)
                : new BufferedReader(
                        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16);
    }

    private static Line read(CommonFormat format, long number, String line) {
        try {
            return new Line(number, format.read(line), null);
        } catch (BadLineException e) {
            return new Line(number, null, e.getMessage());
        }
    }

    private void answer(Assessment assessment, List<Line> batch, PrintWriter out) throws IOException {
        List<Assessed> assessed = assessment.assess(batch.stream()
                .filter(line -> line.error() == null)
                .map(Line::example)
                .toList());
        int next = 0;
        for (Line line : batch) {
            ObjectNode answer = line.error() == null
                    ? answer(assessed.get(next++))
                    : json.createObjectNode().put("line", line.number()).put("error", line.error());
            out.println(json.writeValueAsString(answer));
        }
        out.flush();
    }

    private ObjectNode answer(Assessed assessed) {
        ObjectNode answer = json.createObjectNode();
        answer.put("id", assessed.example().id());
        answer.put("score", assessed.score().probability());
        answer.put("decision", assessed.decision().outcome().word());
        ArrayNode reasons = answer.putArray("reasons");
        for (Reason reason : assessed.decision().reasons()) {
            reasons.addObject()
                    .put("signal", reason.signal())
                    .put("sentence", reason.sentence())
                    .put("contribution", reason.contribution());
        }
        return answer;
    }

    /** A line of the input: an example, or what is wrong with it. */
    private record Line(long number, Example example, String error) {}
}
