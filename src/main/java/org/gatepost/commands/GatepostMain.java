package org.gatepost.commands;

import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the process begins: {@code java -jar quarkus-run.jar [command]}. */
@QuarkusMain
public final class GatepostMain {

    private GatepostMain() {}

    public static void main(String... arguments) {
        System.exit(Gatepost.commandLine().execute(arguments));
    }
}
