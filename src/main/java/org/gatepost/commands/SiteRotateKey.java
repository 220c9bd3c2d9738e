package org.gatepost.commands;

import java.io.PrintStream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.gatepost.accounts.Sites;

@Command(name = "rotate-key", description = "Give a site a new key and print it; the old one opens nothing any more.")
final class SiteRotateKey extends SiteAct {

    @Parameters(paramLabel = "SITE", description = "The site's slug, as site list shows it.")
    private String slug;

    @Override
    void perform(Sites sites, PrintStream out) {
        var key = sites.rotateKey(slug)
                .orElseThrow(() -> new IllegalArgumentException("There is no site " + slug + ". See site list."));
        out.println("key   " + key.text());
    }
}
