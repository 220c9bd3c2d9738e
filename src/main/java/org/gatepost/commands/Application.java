package org.gatepost.commands;

import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Starts the application in this process and comes back when it has ended. */
final class Application {

    private Application() {}

    /** Runs the service; answers the exit code. */
    static int run(Class<? extends QuarkusApplication> main, String... arguments) {
        AtomicInteger code = new AtomicInteger();
        Quarkus.run(main, (exit, failure) -> code.set(exit), arguments);
        return code.get();
    }

    /** Runs a short act inside the application: no port is opened, and standard output is left to the act. */
    static int runQuietly(Class<? extends QuarkusApplication> main, String... arguments) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.banner.enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true");
        return run(main, arguments);
    }
}
