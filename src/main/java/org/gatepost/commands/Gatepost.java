package org.gatepost.commands;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole; without a command it serves. */
@Command(
        name = "gatepost",
        description = "Screens comments and linkbacks for news blogs, with reasons.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage."})
final class Gatepost implements Callable<Integer> {

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where a failure came from.")
    boolean debug;

    /** Every command there is. A new one is added here and nowhere else. */
    private static List<Object> commands() {
        return List.of(new Serve(), new SiteCommand(), new Train(), new Evaluate(), new ScoreLines(), new Bench());
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Gatepost());
        commands().forEach(line::addSubcommand);
        line.setParameterExceptionHandler(Gatepost::wrongUsage);
        line.setExecutionExceptionHandler(Gatepost::failed);
        return line;
    }

    @Override
    public Integer call() {
        return new Serve().call();
    }

    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("gatepost: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
        Gatepost root = (Gatepost) line.getCommandSpec().root().userObject();
        String message = messageOf(failure);
        line.getErr().println("gatepost: " + message.lines().findFirst().orElse(message));
        if (root.debug) {
            failure.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String messageOf(Exception failure) {
        if (failure instanceof NoSuchFileException missing) { // its message is the bare name
            return "There is no " + missing.getFile();
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
