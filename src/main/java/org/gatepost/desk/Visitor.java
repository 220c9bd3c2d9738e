package org.gatepost.desk;

import java.util.List;
import java.util.Set;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;

/** Who asks for a page, as far as the connection tells. */
record Visitor(HttpServerRequest request) {

    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** Set by proxies: behind one on the same machine everybody would seem to be local. */
    private static final List<String> PROXY_HEADERS =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    /**
     * Whether the request was made on this machine, for this machine by name. The name keeps out a page elsewhere whose
     * host name was pointed at 127.0.0.1 (DNS rebinding).
     */
    boolean isLocal() {
        HostAndPort asked = request.authority();
        return isLoopback(request.remoteAddress().hostAddress())
                && asked != null
                && OUR_NAMES.contains(asked.host())
                && PROXY_HEADERS.stream().noneMatch(request.headers()::contains);
    }

    private static boolean isLoopback(String address) {
        return address != null
                && (address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1"));
    }
}
