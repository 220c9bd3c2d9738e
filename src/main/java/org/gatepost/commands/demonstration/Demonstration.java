package org.gatepost.commands.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;

import org.gatepost.accounts.ApiKey;
import org.gatepost.accounts.Sites;
import org.gatepost.screening.Screening;
import org.gatepost.screening.ScreeningRequest;

/** Fills an installation with the demonstration blog. */
@ApplicationScoped
public class Demonstration {

    private final Sites sites;
    private final Screening screening;
    private final ObjectMapper json;
    private final Clock clock;

    Demonstration(Sites sites, Screening screening, ObjectMapper json, Clock clock) {
        this.sites = sites;
        this.screening = screening;
        this.json = json;
        this.clock = clock;
    }

    /** What a newcomer needs to try it. */
    public record Invitation(String siteName, ApiKey key, String articleUrl, String articleTitle) {}

    /** Makes sure that the blog is there with everything sent to it, each once, however often this is called. */
    public Invitation fill() {
        Blog blog = Blog.read(json);
        ApiKey key = new ApiKey(blog.site().key());
        var site = sites.provide(blog.site().name(), List.of(blog.site().address()), key);
        IntStream.range(0, blog.submissions().size()).forEach(number -> {
            Blog.Item item = blog.submissions().get(number);
            var retry = new ScreeningRequest.Retry("demonstration-" + number, hash(item));
            // Whatever the answer: new, there already, or there with other words from an earlier version.
            screening.submit(site, new ScreeningRequest(blog.submission(item, clock.instant()), Optional.of(retry)));
        });
        Blog.Piece first = blog.articles().get(0);
        return new Invitation(site.name(), key, first.url(), first.title());
    }

    private static byte[] hash(Blog.Item item) {
        return Hashing.sha256()
                .hashString(item.toString(), StandardCharsets.UTF_8)
                .asBytes();
    }
}
