package org.gatepost.commands;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code site add|list|rotate-key|settings}. */
@Command(
        name = "site",
        description = "Add sites, list them, give one a new key or new settings. Works beside a running server.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {SiteAdd.class, SiteList.class, SiteRotateKey.class, SiteSettingsCommand.class})
final class SiteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, "Missing command: add, list, rotate-key or settings");
    }
}
