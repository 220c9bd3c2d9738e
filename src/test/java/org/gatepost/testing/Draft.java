package org.gatepost.testing;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Form;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;

/** A submission in the making: says what matters to a test and leaves the rest absent. */
public final class Draft {
    private final Kind kind;
    private final String title;
    private final String content;
    private ArticleRef article = ArticleRef.NONE;
    private String name = "";
    private String email = "";
    private String url = "";
    private String ip = "";
    private String source = "";
    private String honeypot = "";
    private Instant submittedAt;

    private Draft(Kind kind, String title, String content) {
        this.kind = kind;
        this.title = title;
        this.content = content;
    }

    public static Draft comment(String content) {
        return new Draft(Kind.COMMENT, "", content);
    }

    public static Draft trackback(String title, String excerpt) {
        return new Draft(Kind.TRACKBACK, title, excerpt);
    }

    /** A pingback names its page where a comment names a person. */
    public static Draft pingback(String page, String excerpt) {
        return new Draft(Kind.PINGBACK, "", excerpt).by(page);
    }

    public static Draft of(Kind kind, String title, String content) {
        return new Draft(kind, title, content);
    }

    public Draft under(ArticleRef answered) {
        article = answered;
        return this;
    }

    public Draft by(String author) {
        name = author;
        return this;
    }

    public Draft email(String address) {
        email = address;
        return this;
    }

    /** The author's address on the web. */
    public Draft at(String address) {
        url = address;
        return this;
    }

    public Draft ip(String address) {
        ip = address;
        return this;
    }

    /** The page of a linkback. */
    public Draft source(String address) {
        source = address;
        return this;
    }

    public Draft honeypot(String filledIn) {
        honeypot = filledIn;
        return this;
    }

    public Draft sent(String instant) {
        submittedAt = Instant.parse(instant);
        return this;
    }

    public Submission submission() {
        return new Submission(
                kind,
                article,
                new Author(name, email, url, ip, "", ""),
                title,
                content,
                source,
                "",
                "",
                "",
                Optional.ofNullable(submittedAt),
                new Form(honeypot, OptionalLong.empty()),
                "",
                "");
    }
}
