package org.gatepost.commands.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;

/** The invented newspaper as its file tells of it. Times are told as distances, so that it is never out of date. */
record Blog(Paper site, List<Piece> articles, List<Item> submissions) {

    private static final String FILE = "/demonstration/blog.json";

    record Paper(String name, String address, String key) {}

    record Piece(String id, String url, String title, String lang, int daysAgo, String text) {

        ArticleRef at(Instant now) {
            return new ArticleRef(url, title, text, lang, Optional.of(now.minus(Duration.ofDays(daysAgo))));
        }
    }

    record Sender(String name, String email, String url, String ip) {}

    record Item(
            String kind,
            String article,
            int minutesAgo,
            Sender author,
            String title,
            String content,
            String sourceUrl,
            String blogName) {}

    static Blog read(ObjectMapper json) {
        try (InputStream file = Blog.class.getResourceAsStream(FILE)) {
            return json.readValue(file, Blog.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The item as a platform would have sent it, seen from now. */
    Submission submission(Item item, Instant now) {
        Sender sender = item.author();
        return new Submission(
                Kind.ofWord(item.kind()).orElseThrow(),
                article(item.article()).at(now),
                new Author(sender.name(), sender.email(), sender.url(), sender.ip(), "", ""),
                item.title(),
                item.content(),
                item.sourceUrl(),
                item.blogName(),
                "",
                "",
                Optional.of(now.minus(Duration.ofMinutes(item.minutesAgo()))),
                null,
                "",
                "");
    }

    private Piece article(String id) {
        return articles.stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " has no article " + id));
    }
}
