package org.gatepost.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The packaged artefact, run as a user runs it. */
final class GatepostProcess implements AutoCloseable {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path output;
    private final int port;

    private GatepostProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** What a command that has ended left behind. */
    record Ended(int code, String out, String err) {}

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the service and comes back when it says that it is ready. */
    static GatepostProcess serve(Path data, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path errors = Files.createTempFile("gatepost", ".err");
        Process process =
                builder(data, port, environment).redirectError(errors.toFile()).start();
        GatepostProcess gatepost = new GatepostProcess(process, errors, port);
        gatepost.awaitReady();
        return gatepost;
    }

    /** Runs a command to its end. */
    static Ended run(Path data, int port, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("gatepost", ".out");
        Path err = Files.createTempFile("gatepost", ".err");
        Process process = builder(data, port, Map.of(), command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("gatepost does not end: " + String.join(" ", command));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static ProcessBuilder builder(Path data, int port, Map<String, String> environment, String... command) {
        assumeTrue(Files.exists(JAR), () -> JAR + " is missing: run mvn package first");
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.startsWith("GATEPOST_") || name.startsWith("QUARKUS_"));
        builder.environment().put("GATEPOST_DATA", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return builder;
    }

    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Gatepost is ready")) {
                drain(lines);
                return;
            }
        }
        throw new AssertionError("gatepost ended without being ready:\n" + said + Files.readString(output));
    }

    /** Else the process would stand still when the pipe is full. */
    private static void drain(BufferedReader lines) {
        Thread reader = new Thread(() -> lines.lines().forEach(line -> {}), "gatepost-output");
        reader.setDaemon(true);
        reader.start();
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** A signal to end, and the end. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("gatepost does not end when told to");
        }
    }

    @Override
    public void close() {
        try {
            stop();
            Files.deleteIfExists(output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
