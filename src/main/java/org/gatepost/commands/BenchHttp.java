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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.gatepost.archives.CommonFormat;
import org.gatepost.submission.Example;
import org.gatepost.submission.Submission;

/** {@code bench http}: submissions that a running server on this machine takes in a second. */
@Command(
        name = "http",
        description = "Submissions that a server on this machine takes in a second by POST /api/v1/submissions.",
        footer = {
            "",
            "What is sent is stored: use a server on a data folder of its own. What is not answered with 201 is an",
            "error and counts neither in the rate nor in the times."
        })
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
        check();
        List<String> bodies = new ArrayList<>();
        for (Example example : CommonFormat.readAll(data)) {
            bodies.add(body(example.submission()));
        }
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to submit in " + data);
        }
        AtomicInteger next = new AtomicInteger();
        run(bodies, next);
        Taken taken = run(bodies, next);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%.0f submissions a second over %d connections; %s; %s%n%s%n",
                taken.count() / taken.seconds(),
                connections,
                taken.times(),
                taken.failures(),
                Bench.machine());
        out.flush();
        return taken.failed() == 0 ? 0 : 1;
    }

    private void check() throws IOException {
        if (connections < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--connections and --seconds must be at least 1");
        }
        if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
            throw new ParameterException(spec.commandLine(), "not an address with a host: " + url);
        }
        for (InetAddress address : InetAddress.getAllByName(url.getHost())) {
            if (!address.isLoopbackAddress()) {
                throw new IllegalArgumentException("load is sent to this machine only, not to " + url.getHost());
            }
        }
    }

    private Taken run(List<String> bodies, AtomicInteger next) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            List<Future<Taken>> parts = new ArrayList<>();
            long begun = System.nanoTime();
            long end = begun + Duration.ofSeconds(seconds).toNanos();
            for (int i = 0; i < connections; i++) {
                parts.add(workers.submit(() -> submitUntil(end, bodies, next)));
            }
            Taken all = new Taken();
            for (Future<Taken> part : parts) {
                all.add(part.get());
            }
            all.lasted(System.nanoTime() - begun);
            return all;
        } finally {
            workers.shutdownNow();
        }
    }

    private Taken submitUntil(long end, List<String> bodies, AtomicInteger next) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY) // a proxy might be another machine
                .build();
        Taken taken = new Taken();
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
                int status = client.send(request, BodyHandlers.ofString()).statusCode();
                if (status == 201) {
                    taken.stored(System.nanoTime() - begun);
                } else {
                    taken.failed("status " + status);
                }
            } catch (IOException e) {
                taken.failed(e.getClass().getSimpleName());
            }
        }
        return taken;
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
}
