package org.gatepost.desk;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.gatepost.screening.Screened;
import org.gatepost.screening.Screening;
import org.gatepost.screening.ScreeningRequest;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;
import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@OnPostgres
class DecisionsPageTest {

    @Inject
    TestSites sites;

    @Inject
    Screening screening;

    @Test
    void submissionIsShownWithDecisionAndReasons() {
        UUID id = submit(sites.fresh(), "Hanna Reuss", "The bridge has been shut since May and nobody says why.");

        Element entry = entry(page("/"), id);

        assertThat(entry.text())
                .contains("comment by Hanna Reuss", "The bridge has been shut since May", "in 100 like");
        assertThat(entry.select(".stamp").text()).isNotBlank();
        assertThat(entry.select(".stamp svg")).hasSize(1);
        assertThat(entry.select(".account tbody tr")).isNotEmpty();
        assertThat(entry.select(".account tfoot .num").text()).matches("[+\u2212]?\\d+\\.\\d");
    }

    @Test
    void whatStrangersWroteIsTextAndNothingElse() {
        UUID id = submit(
                sites.fresh(),
                "<img src=x onerror=alert(1)>",
                "<script>alert(1)</script> <a href=\"http://evil.example/\">win</a> {page.entries} ab\u202Ecd");

        Response response = given().get("/");
        Document document = Jsoup.parse(response.asString());
        Element entry = entry(document, id);

        assertThat(document.select("script, style, iframe, img, form, [style]")).isEmpty();
        assertThat(entry.select("a")).isEmpty();
        assertThat(entry.select("bdi.who").text()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(entry.select(".text").text())
                .contains("<script>alert(1)</script>", "<a href=\"http://evil.example/\">win</a>", "{page.entries}");
        assertThat(entry.select(".ctl").text()).isEqualTo("RLO");
        assertThat(response.asString()).doesNotContain("\u202E");
    }

    @Test
    void pageForbidsEverythingItDoesNotNeed() {
        Response response = given().get("/");

        assertThat(response.header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.contentType()).startsWith("text/html");
    }

    @Test
    void stylesheetAndIconAreServedFromHere() {
        Document document = page("/");
        for (Element link : document.select("link")) {
            assertThat(given().get(link.attr("href")).statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
        assertThat(document.select("link")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Host, gatepost.paper.example",
        "X-Forwarded-For, 203.0.113.9",
        "Forwarded, for=203.0.113.9",
        "X-Real-IP, 203.0.113.9",
        "Via, 1.1 proxy"
    })
    void visitorFromElsewhereSeesNoSubmission(String header, String value) {
        submit(sites.fresh(), "Hanna Reuss", "Not for strangers");

        Response response = given().header(header, value).get("/");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).contains("The desk is closed").doesNotContain("Not for strangers", "<article");
    }

    @Test
    void olderSubmissionsAreOnTheNextPage() {
        var site = sites.fresh();
        UUID first = submit(site, "Number one", "The first of many");
        for (int i = 0; i < 25; i++) {
            submit(site, "Number " + i, "One of many");
        }

        Document newest = page("/");
        String next = newest.select("a[rel=next]").attr("href");

        assertThat(newest.select("article")).hasSize(25);
        assertThat(newest.select("article").eachText()).noneMatch(text -> text.contains("The first of many"));
        assertThat(entry(page(next), first).text()).contains("The first of many");
    }

    private UUID submit(TestSites.TestSite site, String author, String content) {
        ArticleRef article = new ArticleRef("https://paper.example/bridge", "The bridge", "", "en", null);
        Submission submission = Submission.of(Kind.COMMENT, article, Author.named(author, ""), "", content);
        Screened outcome = screening.submit(site.site(), ScreeningRequest.of(submission));
        return ((Screened.New) outcome).id();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).asString());
    }

    private static Element entry(Document page, UUID id) {
        return page.select("article[aria-labelledby=h-" + id + "]").first();
    }
}
