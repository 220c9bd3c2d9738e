package org.gatepost.training;

import java.util.regex.Pattern;

import org.gatepost.submission.Author;
import org.gatepost.submission.Example;
import org.gatepost.submission.Submission;

/**
 * Takes out of examples what tells how a set was published rather than what was written: e-mail addresses, which
 * publishers replace by stand-ins that differ by label, and stand-ins for hosts.
 */
public final class Artefacts {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}_.+-]+@[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+");
    private static final Pattern HOST = Pattern.compile("\\bd[0-9a-f]{6,8}\\.example\\b");

    private Artefacts() {}

    /** The same example without them. */
    public static Example removed(Example example) {
        Submission s = example.submission();
        Author a = s.author();
        return new Example(
                example.id(),
                example.dataset(),
                example.site(),
                new Submission(
                        s.kind(),
                        s.article(),
                        new Author(a.name(), "", hosts(a.url()), a.ip(), a.userAgent(), a.role()),
                        s.title(),
                        hosts(EMAIL.matcher(s.content()).replaceAll("name@mail.example")),
                        s.sourceUrl(),
                        s.blogName(),
                        s.referrer(),
                        s.parentId(),
                        s.submittedAt(),
                        s.form(),
                        s.externalId(),
                        s.callbackUrl()),
                example.label(),
                example.lang(),
                example.linksBack());
    }

    private static String hosts(String text) {
        return HOST.matcher(text).replaceAll("host.example");
    }
}
