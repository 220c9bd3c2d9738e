package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.gatepost.archives.CommonFormat;
import org.gatepost.submission.Example;
import org.gatepost.submission.Submission;

/** {@code bench http}: submissions that a running server on this machine takes in a second. */
@Command(
        name = "http",
        description = "Submissions that a server on this machine takes in a second by POST /api/v1/submissions.",
        footer = {"", "What is sent is stored: use a server on a data folder of its own."})
final class BenchHttp implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Spec
    private CommandSpec spec;

    @Option(names = "--url", defaultValue = "http://localhost:8080", description = "The server (${DEFAULT-VALUE}).")
    private URI url;

    @Option(names = "--key", required = true, description = "Key of the site to submit to.")
    private String key;

    @Option(names = "--data", required = true, arity = "1..*", paramLabel = "FILE|DIR", description = "What to submit.")
    private List<Path> data;

    @Option(
            names = "--connections",
            defaultValue = "8",
            description = "Submissions under way at once (${DEFAULT-VALUE}).")
    private int connections;

    @Option(
            names = "--seconds",
            defaultValue = "20",
            description = "How long, after as long a warm-up (${DEFAULT-VALUE}).")
    private int seconds;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Integer call() throws Exception {
        if (!InetAddress.getByName(url.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("load is sent to this machine only, not to " + url.getHost());
        }
        List<String> bodies = new ArrayList<>();
        for (Example example : CommonFormat.readAll(data)) {
            bodies.add(body(example.submission()));
        }
        AtomicInteger next = new AtomicInteger();
        run(bodies, next);
        Tally tally = run(bodies, next);
        List<Long> micros = tally.micros();
        Collections.sort(micros);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%.0f submissions a second over %d connections; %.1f ms median, %.1f ms p95, %.1f ms p99; %d failed; %s%n",
                micros.size() / (double) seconds,
                connections,
                percentile(micros, 0.5),
                percentile(micros, 0.95),
                percentile(micros, 0.99),
                tally.failed(),
                Bench.machine());
        out.flush();
        return tally.failed() == 0 ? 0 : 1;
    }

    private Tally run(List<String> bodies, AtomicInteger next) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            List<Future<Tally>> tallies = new ArrayList<>();
            long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
            for (int i = 0; i < connections; i++) {
                tallies.add(workers.submit(() -> submitUntil(end, bodies, next)));
            }
            List<Long> micros = new ArrayList<>();
            int failed = 0;
            for (Future<Tally> tally : tallies) {
                micros.addAll(tally.get().micros());
                failed += tally.get().failed();
            }
            return new Tally(micros, failed);
        } finally {
            workers.shutdownNow();
        }
    }

    private Tally submitUntil(long end, List<String> bodies, AtomicInteger next) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Long> micros = new ArrayList<>();
        int failed = 0;
        while (System.nanoTime() < end) {
            String body = bodies.get(Math.floorMod(next.getAndIncrement(), bodies.size()));
            HttpRequest request = HttpRequest.newBuilder(url.resolve("/api/v1/submissions"))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + key)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            long begun = System.nanoTime();
            try {
                failed += client.send(request, BodyHandlers.ofString()).statusCode() == 201 ? 0 : 1;
                micros.add((System.nanoTime() - begun) / 1_000);
            } catch (IOException e) {
                failed++;
            }
        }
        return new Tally(micros, failed);
    }

    private String body(Submission submission) {
        ObjectNode body = json.createObjectNode();
        body.put("kind", submission.kind().word());
        String article = submission.article().url();
        body.putObject("article")
                .put("url", article.startsWith("http") ? article : "https://bench.example/" + article)
                .put("title", submission.article().title())
                .put("text", submission.article().text());
        body.putObject("author")
                .put("name", submission.author().name())
                .put("url", submission.author().url());
        body.put("title", submission.title());
        body.put("content", submission.content());
        body.put("sourceUrl", submission.sourceUrl());
        return body.toString();
    }

    private static double percentile(List<Long> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1))) / 1_000.0;
    }

    /** What a run saw: how long each took, in microseconds, and how many failed. */
    private record Tally(List<Long> micros, int failed) {}
}
