package org.gatepost.intake.rest;

import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Form;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;

/** From the JSON of the API to the vocabulary. Unknown fields are ignored. */
final class SubmissionFormat {
    private static final int NAME = 1_000;
    private static final int ADDRESS = 4_000;
    private static final int TEXT = Body.LIMIT;

    private SubmissionFormat() {}

    static Submission submission(byte[] body) {
        Fields fields = StrictJson.object(body);
        var kind = fields.requiredWord("kind", Kind::ofWord, "comment, pingback, trackback, webmention");
        ArticleRef article = articleOf(fields.object("article"));
        Author author = author(fields.object("author"));
        Form form = form(fields.object("form"));
        String title = fields.text("title", ADDRESS);
        String content = fields.requiredText("content", TEXT);
        String sourceUrl = fields.text("sourceUrl", ADDRESS);
        String blogName = fields.text("blogName", NAME);
        String referrer = fields.text("referrer", ADDRESS);
        String parentId = fields.text("parentId", NAME);
        var submittedAt = fields.instant("submittedAt");
        String externalId = fields.text("externalId", NAME);
        String callbackUrl = fields.address("callbackUrl", ADDRESS);
        fields.check();
        return new Submission(
                kind.orElseThrow(),
                article,
                author,
                title,
                content,
                sourceUrl,
                blogName,
                referrer,
                parentId,
                submittedAt,
                form,
                externalId,
                callbackUrl);
    }

    static ArticleRef article(byte[] body) {
        Fields fields = StrictJson.object(body);
        ArticleRef article = articleOf(fields);
        fields.check();
        return article;
    }

    private static ArticleRef articleOf(Fields fields) {
        return new ArticleRef(
                fields.requiredAddress("url", ADDRESS),
                fields.text("title", ADDRESS),
                fields.text("text", TEXT),
                fields.text("lang", 35),
                fields.instant("publishedAt"));
    }

    private static Author author(Fields fields) {
        return new Author(
                fields.text("name", NAME),
                fields.text("email", NAME),
                fields.text("url", ADDRESS),
                fields.text("ip", 100),
                fields.text("userAgent", ADDRESS),
                fields.text("role", 200));
    }

    private static Form form(Fields fields) {
        return new Form(fields.text("honeypot", ADDRESS), fields.count("millisToSubmit"));
    }
}
