/**
 * The command line: one artefact, started with a command. Start with {@link org.gatepost.commands.GatepostMain} and the
 * list in {@code Gatepost}, which names every command.
 *
 * <p>May use the use cases and {@code accounts}, and the core for commands that work without a server. Knows nothing of
 * HTTP and pages. A command that needs the database opens it through {@code commands.database} and only then starts
 * Quarkus; one that does not need it starts neither. Standard output carries results, standard error the rest; exit
 * codes are 0 done, 1 failed, 2 wrong usage.
 */
package org.gatepost.commands;
