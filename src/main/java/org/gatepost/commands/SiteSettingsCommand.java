package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.gatepost.accounts.Site;
import org.gatepost.accounts.SiteSettings;
import org.gatepost.accounts.Sites;
import org.gatepost.policy.Costs;
import org.gatepost.policy.Thresholds;
import org.gatepost.submission.Kind;

/** {@code site settings}: prints or lays down a site's thresholds, costs and rules, as JSON. */
@Command(name = "settings", description = "Print a site's thresholds, costs and rules as JSON, or lay down new ones.")
final class SiteSettingsCommand extends SiteAct {
    // A misspelt rule must not pass for one that never fires.
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Parameters(paramLabel = "SITE", description = "The site's slug, as site list shows it.")
    private String slug;

    @Option(names = "--set", paramLabel = "FILE", description = "Lay down what this file says, all of it.")
    private Path file;

    @Override
    void perform(Sites sites, PrintStream out) {
        Site site = (file == null
                        ? sites.all().stream()
                                .filter(one -> one.slug().equals(slug))
                                .findFirst()
                        : sites.configure(slug, read(file)))
                .orElseThrow(() -> new IllegalArgumentException("There is no site " + slug + ". See site list."));
        try {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(site.settings()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads settings and checks that they mean something.
     *
     * @throws IllegalArgumentException with a sentence for the user where they do not
     */
    static SiteSettings read(Path file) {
        try {
            SiteSettings settings = JSON.readValue(Files.readString(file), SiteSettings.class);
            check(settings.thresholds().keySet());
            check(settings.costs().keySet());
            settings.thresholds().values().forEach(l -> new Thresholds(l.publishBelow(), l.rejectFrom()));
            settings.costs().values().forEach(c -> new Costs(c.wrongRejection(), c.wrongPublication(), c.review()));
            return settings;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " does not fit: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file, e);
        }
    }

    private static void check(Set<String> kinds) {
        for (String kind : kinds) {
            if (!kind.equals("default") && Kind.ofWord(kind).isEmpty()) {
                throw new IllegalArgumentException("unknown kind: " + kind);
            }
        }
    }
}
