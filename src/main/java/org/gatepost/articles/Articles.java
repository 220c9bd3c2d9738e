package org.gatepost.articles;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.google.common.hash.Hashing;

import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.WebAddress;

/** The articles that sites have told of, directly or along with a submission. */
@ApplicationScoped
public class Articles {
    /** An index entry has 2,700 bytes at most; an address may have more. */
    private static final int LONGEST_KEY = 500;

    private final ArticleRows rows;
    private final Clock clock;

    Articles(ArticleRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The article as told, completed by what is known of it. Stores nothing. */
    @Transactional
    public ArticleRef complete(long siteId, ArticleRef told) {
        return completed(told, stored(siteId, told));
    }

    /** The same, and remembers what was told; the part that was left out stays as it is known. */
    @Transactional
    public ArticleRef register(long siteId, ArticleRef told) {
        Optional<ArticleRef> known = stored(siteId, told);
        ArticleRef complete = completed(told, known);
        // Most submissions tell what is known: a write each would make every one wait for the last.
        if (tellsSomething(told) && !known.equals(Optional.of(complete))) {
            rows.put(siteId, key(told.url()), complete, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        return complete;
    }

    private Optional<ArticleRef> stored(long siteId, ArticleRef told) {
        String key = key(told.url());
        return key.isEmpty() ? Optional.empty() : rows.of(siteId, key).map(ArticleRow::toRef);
    }

    private static boolean tellsSomething(ArticleRef told) {
        return !key(told.url()).isEmpty()
                && (!told.title().isEmpty()
                        || !told.text().isEmpty()
                        || told.publishedAt().isPresent());
    }

    private static ArticleRef completed(ArticleRef told, Optional<ArticleRef> known) {
        return known.map(k -> new ArticleRef(
                        told.url(),
                        or(told.title(), k.title()),
                        or(told.text(), k.text()),
                        or(told.lang(), k.lang()),
                        told.publishedAt().or(k::publishedAt)))
                .orElse(told);
    }

    private static String or(String told, String known) {
        return told.isEmpty() ? known : told;
    }

    /** The address without what its spellings differ in: scheme, {@code www.}, fragment, a slash at the end. */
    static String key(String url) {
        WebAddress address = WebAddress.of(url);
        String path = address.path().endsWith("/")
                ? address.path().substring(0, address.path().length() - 1)
                : address.path();
        if (!address.isPresent()) {
            return "";
        }
        String key = address.host() + path + (address.query().isEmpty() ? "" : "?" + address.query());
        return key.length() <= LONGEST_KEY ? key : "#" + Hashing.sha256().hashString(key, StandardCharsets.UTF_8);
    }
}
