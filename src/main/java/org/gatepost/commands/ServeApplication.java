package org.gatepost.commands;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.gatepost.accounts.Sites;
import org.gatepost.commands.demonstration.Demonstration;

/** The service while it runs: it greets whoever started it, then waits for the end. */
public class ServeApplication implements QuarkusApplication {

    private final Demonstration demonstration;
    private final Sites sites;
    private final boolean demo;
    private final int port;

    ServeApplication(
            Demonstration demonstration,
            Sites sites,
            @ConfigProperty(name = "gatepost.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.demonstration = demonstration;
        this.sites = sites;
        this.demo = demo;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        Greeting greeting = new Greeting("http://localhost:" + port);
        if (demo) {
            System.out.println(greeting.withDemonstration(demonstration.fill()));
        } else {
            System.out.println(greeting.plain(sites.all().size()));
        }
        Quarkus.waitForExit();
        return 0;
    }
}
