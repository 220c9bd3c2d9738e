package org.gatepost.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import org.gatepost.accounts.ApiKey;
import org.gatepost.accounts.Site;
import org.gatepost.accounts.Sites;

/** Fresh sites for tests, since all tests share one database. */
@ApplicationScoped
public class TestSites {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Sites sites;

    TestSites(Sites sites) {
        this.sites = sites;
    }

    /** A site that nobody has used before. */
    public TestSite fresh() {
        ApiKey key = sites.newKey();
        String host = "paper" + NUMBER.incrementAndGet() + "-" + key.text() + ".example";
        return new TestSite(sites.provide("", List.of("https://" + host + "/"), key), key);
    }

    /** A site and what opens it. */
    public record TestSite(Site site, ApiKey key) {
        /** The value of its {@code Authorization} header. */
        public String authorization() {
            return "Bearer " + key.text();
        }
    }
}
