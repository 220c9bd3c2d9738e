package org.gatepost.articles;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import org.gatepost.submission.ArticleRef;

/** The table of articles. */
@ApplicationScoped
class ArticleRows implements PanacheRepository<ArticleRow> {

    Optional<ArticleRow> of(long siteId, String addressKey) {
        return find("siteId = ?1 and addressKey = ?2", siteId, addressKey).firstResultOptional();
    }

    /** Inserts or replaces, so that two submissions under a new article do not collide. */
    void put(long siteId, String addressKey, ArticleRef article, Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        insert into articles (site_id, address_key, url, title, body, lang, published_at, updated_at)
                        values (:site, :key, :url, :title, :body, :lang, :published, :now)
                        on conflict (site_id, address_key) do update set url = excluded.url, title = excluded.title,
                            body = excluded.body, lang = excluded.lang, published_at = excluded.published_at,
                            updated_at = excluded.updated_at
                        """)
                .setParameter("site", siteId)
                .setParameter("key", addressKey)
                .setParameter("url", article.url())
                .setParameter("title", article.title())
                .setParameter("body", article.text())
                .setParameter("lang", article.lang())
                .setParameter("published", article.publishedAt().orElse(null), Instant.class)
                .setParameter("now", now)
                .executeUpdate();
    }
}
