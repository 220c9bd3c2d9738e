package org.gatepost.submission;

import java.time.Instant;
import java.util.Optional;

/**
 * The article being answered, as far as the caller told. Texts are empty where absent.
 *
 * @param text plain text or HTML of the article's body
 * @param lang BCP 47 tag, or empty
 */
public record ArticleRef(String url, String title, String text, String lang, Optional<Instant> publishedAt) {

    /** No article is known. */
    public static final ArticleRef NONE = new ArticleRef("", "", "", "", Optional.empty());

    public ArticleRef {
        url = Texts.orEmpty(url);
        title = Texts.orEmpty(title);
        text = Texts.orEmpty(text);
        lang = Texts.orEmpty(lang);
        publishedAt = publishedAt == null ? Optional.empty() : publishedAt;
    }
}
