package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class BenchHttpTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
    private final Queue<String> keys = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private volatile int status = 201;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/submissions", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void submissionsReachTheServerWithTheKeyAndTheFieldsOfTheApi() throws IOException {
        assertThat(run(address())).isZero();

        JsonNode body = new ObjectMapper().readTree(bodies.peek());
        assertThat(body.path("kind").asText()).isEqualTo("comment");
        assertThat(body.path("content").asText()).isEqualTo("The bridge is shut");
        assertThat(keys).containsOnly("Bearer abcdefghijkl");
        assertThat(out.toString())
                .matches("(?s)\\d+ submissions a second over 2 connections; .* median, .* p95, .* p99; no errors\\R.*");
    }

    @Test
    void refusalsAreErrorsAndNotARate() throws IOException {
        status = 429;

        assertThat(run(address())).isEqualTo(1);

        assertThat(out.toString())
                .startsWith("0 submissions a second over 2 connections; nothing stored; ")
                .contains(" x status 429)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.1:8080", "http://[2001:db8::1]:8080"})
    void loadIsSentToThisMachineOnly(String other) throws IOException {
        assertThat(run(other)).isEqualTo(1);

        assertThat(err.toString()).contains("this machine only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:///nowhere", "localhost:8080", "file:///tmp", "ftp://localhost"})
    void addressWithoutAHostOfTheWebIsWrongUsage(String unclear) throws IOException {
        assertThat(run(unclear)).isEqualTo(2);

        assertThat(err.toString()).contains("not an address with a host");
    }

    @Test
    void emptyFileIsNothingToSubmit() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");

        assertThat(run(address(), empty)).isEqualTo(1);

        assertThat(err.toString()).contains("nothing to submit");
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private int run(String url) throws IOException {
        return run(
                url,
                Files.writeString(folder.resolve("data.jsonl"), "{\"id\":\"1\",\"content\":\"The bridge is shut\"}\n"));
    }

    private int run(String url, Path data) {
        CommandLine line = Gatepost.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(
                "bench",
                "http",
                "--url",
                url,
                "--key",
                "abcdefghijkl",
                "--connections",
                "2",
                "--seconds",
                "1",
                "--data",
                data.toString());
    }
}
