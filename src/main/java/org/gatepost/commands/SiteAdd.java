package org.gatepost.commands;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.gatepost.accounts.ApiKey;
import org.gatepost.accounts.Site;
import org.gatepost.accounts.Sites;
import org.gatepost.submission.WebAddress;

@Command(name = "add", description = "Add a site and print its key.")
final class SiteAdd extends SiteAct {

    @Parameters(
            arity = "1..*",
            paramLabel = "ADDRESS",
            description = "Where the site can be read, as in https://blog.example/; several are one site.")
    private List<String> addresses;

    @Option(names = "--name", defaultValue = "", description = "Its name for editors; else its host.")
    private String name;

    @Option(names = "--key", description = "Its key, 12 lower-case letters and digits; else one is made.")
    private String key;

    @Override
    void perform(Sites sites, PrintStream out) {
        ApiKey wanted = Optional.ofNullable(key)
                .map(written -> ApiKey.of(written)
                        .orElseThrow(() -> new IllegalArgumentException("A key has 12 lower-case letters and digits.")))
                .orElseGet(sites::newKey);
        for (String address : addresses) {
            sites.ofHost(WebAddress.of(address).host()).ifPresent(site -> {
                throw new IllegalArgumentException(
                        "There is a site at " + address + " already: " + site.slug() + ". See also rotate-key.");
            });
        }
        if (sites.ofKey(wanted).isPresent()) {
            throw new IllegalArgumentException("Another site has this key.");
        }
        Site site = sites.provide(name, addresses, wanted);
        out.println("site  " + site.slug());
        out.println("key   " + wanted.text());
    }
}
