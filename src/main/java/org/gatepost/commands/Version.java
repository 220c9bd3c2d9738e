package org.gatepost.commands;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the artefact. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"gatepost " + (version == null ? "(not packaged)" : version)};
    }
}
