package org.gatepost.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP byte by byte, for requests that no client library would send. */
public final class RawHttp {
    private static final int PATIENCE_MILLIS = 20_000;

    private RawHttp() {}

    /** Sends the bytes and reads the answer until the server has finished it. */
    public static Answer send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // The server need not read to the end what it refuses; its answer counts.
            }
            return read(socket);
        }
    }

    private static Answer read(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b;
        while ((b = socket.getInputStream().read()) >= 0) {
            bytes.write(b);
            Answer answer = Answer.of(bytes.toString(StandardCharsets.UTF_8));
            if (answer.isComplete()) {
                return answer;
            }
        }
        return Answer.of(bytes.toString(StandardCharsets.UTF_8));
    }

    /** An answer as far as it has come. */
    public record Answer(int status, Map<String, String> headers, String body) {
        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                return new Answer(0, Map.of(), "");
            }
            String[] lines = text.substring(0, end).split("\r\n");
            Map<String, String> headers = new TreeMap<>();
            for (int i = 1; i < lines.length; i++) {
                int colon = lines[i].indexOf(':');
                headers.put(
                        lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
            return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
        }

        boolean isComplete() {
            String length = headers.get("content-length");
            return status != 0
                    && length != null
                    && body.getBytes(StandardCharsets.UTF_8).length >= Integer.parseInt(length);
        }
    }
}
