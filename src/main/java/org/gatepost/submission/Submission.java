package org.gatepost.submission;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One comment, pingback, trackback or webmention, as it arrived. Texts are empty where absent, never null.
 *
 * @param title title of the submission itself (a trackback's post, say)
 * @param content its text with whatever markup it came in
 * @param sourceUrl a linkback's page that claims to link to the article
 * @param blogName name of the blog a linkback comes from
 * @param externalId the platform's own id for it
 * @param callbackUrl where the platform wants to hear an editor's later decision
 */
public record Submission(
        Kind kind,
        ArticleRef article,
        Author author,
        String title,
        String content,
        String sourceUrl,
        String blogName,
        String referrer,
        String parentId,
        Optional<Instant> submittedAt,
        Form form,
        String externalId,
        String callbackUrl) {

    public Submission {
        Objects.requireNonNull(kind, "kind");
        article = article == null ? ArticleRef.NONE : article;
        author = author == null ? Author.UNKNOWN : author;
        title = Texts.orEmpty(title);
        content = Texts.orEmpty(content);
        sourceUrl = Texts.orEmpty(sourceUrl);
        blogName = Texts.orEmpty(blogName);
        referrer = Texts.orEmpty(referrer);
        parentId = Texts.orEmpty(parentId);
        submittedAt = submittedAt == null ? Optional.empty() : submittedAt;
        form = form == null ? Form.UNKNOWN : form;
        externalId = Texts.orEmpty(externalId);
        callbackUrl = Texts.orEmpty(callbackUrl);
    }

    /** A submission with the parts that the common data format has; everything else is absent. */
    public static Submission of(Kind kind, ArticleRef article, Author author, String title, String content) {
        return new Submission(kind, article, author, title, content, "", "", "", "", null, null, "", "");
    }

    /** The same submission under an article of which more is known. */
    public Submission answering(ArticleRef known) {
        return new Submission(
                kind,
                known,
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
}
