package org.gatepost.commands;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.google.common.base.Throwables;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Starts the application in this process and comes back when it has ended. */
final class Application {

    private Application() {}

    /**
     * Runs the service; answers the exit code.
     *
     * @throws IllegalStateException if it does not start or ends by an exception
     */
    static int run(Class<? extends QuarkusApplication> main, String... arguments) {
        AtomicInteger code = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Quarkus.run(
                main,
                (exit, thrown) -> {
                    code.set(exit);
                    failure.set(thrown);
                },
                arguments);
        if (failure.get() != null) {
            Throwable cause = Throwables.getRootCause(failure.get());
            throw new IllegalStateException("Gatepost had to stop: " + cause.getMessage(), failure.get());
        }
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
