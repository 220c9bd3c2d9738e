package org.gatepost.commands;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.gatepost.accounts.Sites;
import org.gatepost.commands.database.Database;

/**
 * One of the {@code site} commands. It is parsed twice: here, so that wrong usage is told before anything starts, and in
 * the application, where the sites are.
 */
abstract class SiteAct implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        try (OrderlyEnd end = new OrderlyEnd();
                Database database = Settings.read().openToWorkOn()) {
            database.address().publish();
            String[] arguments =
                    spec.root().commandLine().getParseResult().originalArgs().toArray(String[]::new);
            return end.isComing() ? 1 : Application.runQuietly(SiteApplication.class, arguments);
        }
    }

    /**
     * Does it and prints what came of it.
     *
     * @throws IllegalArgumentException with a sentence for the user where it cannot be done
     */
    abstract void perform(Sites sites, PrintStream out);
}
