package org.gatepost.commands;

import picocli.CommandLine.Command;

/** Placeholder until accounts land. */
@Command(name = "site", description = "Add sites, list them, give one a new key.")
final class Site {}
