package org.gatepost.articles;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gatepost.submission.ArticleRef;

/** An article as stored. */
@Entity
@Table(name = "articles")
class ArticleRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long siteId;
    String addressKey;
    String url;
    String title;
    String body;
    String lang;
    Instant publishedAt;
    Instant updatedAt;

    ArticleRef toRef() {
        return new ArticleRef(url, title, body, lang, Optional.ofNullable(publishedAt));
    }
}
