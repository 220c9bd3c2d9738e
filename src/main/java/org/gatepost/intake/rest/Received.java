package org.gatepost.intake.rest;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.gatepost.submission.Author;
import org.gatepost.submission.Form;
import org.gatepost.submission.Submission;

/** A submission as it arrived, in the shape it was sent in; what was absent stays absent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Received(
        String kind,
        Answered article,
        Writer author,
        String title,
        @JsonInclude(JsonInclude.Include.ALWAYS) String content,
        String sourceUrl,
        String blogName,
        String referrer,
        String parentId,
        Instant submittedAt,
        Noticed form,
        String externalId,
        String callbackUrl) {

    static Received of(Submission submission) {
        return new Received(
                submission.kind().word(),
                new Answered(submission.article().url(), submission.article().title()),
                Writer.of(submission.author()),
                submission.title(),
                submission.content(),
                submission.sourceUrl(),
                submission.blogName(),
                submission.referrer(),
                submission.parentId(),
                submission.submittedAt().orElse(null),
                Noticed.of(submission.form()),
                submission.externalId(),
                submission.callbackUrl());
    }

    /** The article, without its text. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Answered(String url, String title) {}

    /** Who it says it is from. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Writer(String name, String email, String url, String ip, String userAgent, String role) {
        static Writer of(Author author) {
            return author.equals(Author.UNKNOWN)
                    ? null
                    : new Writer(
                            author.name(),
                            author.email(),
                            author.url(),
                            author.ip(),
                            author.userAgent(),
                            author.role());
        }
    }

    /** What the form noticed. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Noticed(String honeypot, Long millisToSubmit) {
        static Noticed of(Form form) {
            return form.equals(Form.UNKNOWN)
                    ? null
                    : new Noticed(
                            form.honeypot(),
                            form.millisToSubmit().isPresent()
                                    ? form.millisToSubmit().getAsLong()
                                    : null);
        }
    }
}
