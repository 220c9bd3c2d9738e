package org.gatepost.intake.rest;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.gatepost.articles.Articles;
import org.gatepost.submission.ArticleRef;
import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;
import org.gatepost.testing.TestSites.TestSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.intake.rest.ApiCalls.as;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@OnPostgres
class ArticlesResourceTest {
    @Inject
    TestSites sites;

    @Inject
    Articles articles;

    private TestSite site;

    @BeforeEach
    void freshSite() {
        site = sites.fresh();
    }

    private ArticleRef known(String url) {
        return articles.complete(site.site().id(), new ArticleRef(url, "", "", "", null));
    }

    @Test
    void aRegisteredArticleCompletesASubmission() {
        as(site).body("""
                        {"url": "https://herald.example/lamps/", "title": "New lamps", "text": "<p>They shine.</p>",
                         "lang": "en", "publishedAt": "2026-05-04T09:30:00+02:00"}
                        """)
                .put("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("title", equalTo("New lamps"))
                .body("publishedAt", equalTo("2026-05-04T07:30:00Z"));

        ArticleRef complete = known("http://www.herald.example/lamps#comments");
        assertThat(complete.title()).isEqualTo("New lamps");
        assertThat(complete.text()).contains("They shine");
        assertThat(complete.publishedAt()).isPresent();
    }

    @Test
    void aSubmissionRegistersWhatItTellsOfItsArticle() {
        as(site).body("""
                        {"kind": "comment", "content": "Hello",
                         "article": {"url": "https://herald.example/a", "title": "First", "text": "Text"}}
                        """).post("/api/v1/submissions");
        as(site).body("""
                        {"kind": "comment", "content": "Hello",
                         "article": {"url": "https://herald.example/a", "title": "Second"}}
                        """).post("/api/v1/submissions");

        assertThat(known("https://herald.example/a").title()).isEqualTo("Second");
        assertThat(known("https://herald.example/a").text()).isEqualTo("Text");
    }

    @Test
    void scoringRegistersNothing() {
        as(site).body("""
                        {"kind": "comment", "content": "Hello",
                         "article": {"url": "https://herald.example/a", "title": "First"}}
                        """).post("/api/v1/score");

        assertThat(known("https://herald.example/a").title()).isEmpty();
    }

    @Test
    void aSiteDoesNotKnowTheArticlesOfAnother() {
        as(site).body("{\"url\": \"https://herald.example/a\", \"title\": \"Ours\"}")
                .put("/api/v1/articles");

        ArticleRef elsewhere = articles.complete(
                sites.fresh().site().id(), new ArticleRef("https://herald.example/a", "", "", "", null));

        assertThat(elsewhere.title()).isEmpty();
    }
}
