package org.gatepost.commands;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import org.gatepost.commands.database.Database;

/** Runs the service until a signal ends it. */
@Command(name = "serve", description = "Run the service (what happens without a command, too).")
final class Serve implements Callable<Integer> {

    @Override
    public Integer call() {
        Settings settings = Settings.read();
        try (OrderlyEnd end = new OrderlyEnd();
                Database database = settings.openToServe()) {
            refuseBusyPort(settings);
            database.address().publish();
            return end.isComing() ? 0 : Application.run(ServeApplication.class);
        }
    }

    /** Looked at beforehand, because the framework would report it with everything it had started by then. */
    private static void refuseBusyPort(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.httpHost(), settings.httpPort()));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Port " + settings.httpPort() + " on " + settings.httpHost() + " cannot be used: " + e.getMessage()
                            + ". Choose another with QUARKUS_HTTP_PORT.",
                    e);
        }
    }
}
