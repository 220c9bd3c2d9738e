package org.gatepost.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Form;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;

/** A submission as stored. */
@Entity
@Table(name = "submissions")
class SubmissionRow {
    @Id
    UUID id;

    Long siteId;
    String kind;
    String articleUrl;
    String articleTitle;
    String authorName;
    String authorEmail;
    String authorUrl;
    String authorIp;
    String authorUserAgent;
    String authorRole;
    String title;
    String content;
    String sourceUrl;
    String blogName;
    String referrer;
    String parentId;
    Instant submittedAt;
    String honeypot;
    Long millisToSubmit;
    String externalId;
    String callbackUrl;
    Instant receivedAt;
    Instant redactedAt;

    static SubmissionRow of(UUID id, long siteId, Submission submission, Instant now) {
        Author author = submission.author();
        Form form = submission.form();
        SubmissionRow row = new SubmissionRow();
        row.id = id;
        row.siteId = siteId;
        row.kind = submission.kind().word();
        row.articleUrl = submission.article().url();
        row.articleTitle = submission.article().title();
        row.authorName = author.name();
        row.authorEmail = author.email();
        row.authorUrl = author.url();
        row.authorIp = author.ip();
        row.authorUserAgent = author.userAgent();
        row.authorRole = author.role();
        row.title = submission.title();
        row.content = submission.content();
        row.sourceUrl = submission.sourceUrl();
        row.blogName = submission.blogName();
        row.referrer = submission.referrer();
        row.parentId = submission.parentId();
        row.submittedAt = submission.submittedAt().orElse(null);
        row.honeypot = form.honeypot();
        row.millisToSubmit =
                form.millisToSubmit().isPresent() ? form.millisToSubmit().getAsLong() : null;
        row.externalId = submission.externalId();
        row.callbackUrl = submission.callbackUrl();
        row.receivedAt = now;
        return row;
    }

    Kind kind() {
        return Kind.ofWord(kind).orElseThrow();
    }

    Submission toSubmission() {
        return new Submission(
                kind(),
                new ArticleRef(articleUrl, articleTitle, "", "", Optional.empty()),
                new Author(authorName, authorEmail, authorUrl, authorIp, authorUserAgent, authorRole),
                title,
                content,
                sourceUrl,
                blogName,
                referrer,
                parentId,
                Optional.ofNullable(submittedAt),
                new Form(honeypot, millisToSubmit == null ? OptionalLong.empty() : OptionalLong.of(millisToSubmit)),
                externalId,
                callbackUrl);
    }

    /** Takes out content and everything personal; what it answered, when, and the platform's id stay. */
    void redact(Instant now) {
        authorName = "";
        authorEmail = "";
        authorUrl = "";
        authorIp = "";
        authorUserAgent = "";
        authorRole = "";
        title = "";
        content = "";
        sourceUrl = "";
        blogName = "";
        referrer = "";
        parentId = "";
        honeypot = "";
        millisToSubmit = null;
        callbackUrl = "";
        redactedAt = now;
    }
}
