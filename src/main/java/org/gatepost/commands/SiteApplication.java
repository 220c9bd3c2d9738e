package org.gatepost.commands;

import java.util.List;

import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;

import org.gatepost.accounts.Sites;

/** The application while a {@code site} command works in it. */
public class SiteApplication implements QuarkusApplication {

    private final Sites sites;

    SiteApplication(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int run(String... arguments) {
        List<CommandLine> parsed = Gatepost.commandLine().parseArgs(arguments).asCommandLineList();
        SiteAct act = parsed.get(parsed.size() - 1).getCommand();
        try {
            act.perform(sites, System.out);
            return CommandLine.ExitCode.OK;
        } catch (IllegalArgumentException refused) {
            System.err.println("gatepost: " + refused.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}
