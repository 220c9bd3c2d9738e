package org.gatepost.commands;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the artefact. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"gatepost " + Versions.gatepost()};
    }
}
