package org.gatepost.commands;

import java.io.PrintStream;

import picocli.CommandLine.Command;

import org.gatepost.accounts.Site;
import org.gatepost.accounts.Sites;

@Command(name = "list", description = "List the sites: slug, name and addresses, separated by tabs.")
final class SiteList extends SiteAct {

    @Override
    void perform(Sites sites, PrintStream out) {
        for (Site site : sites.all()) {
            out.println(site.slug() + "\t" + site.name() + "\t" + String.join(",", site.addresses()));
        }
    }
}
