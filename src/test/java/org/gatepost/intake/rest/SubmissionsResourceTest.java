package org.gatepost.intake.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;
import org.gatepost.testing.TestSites.TestSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gatepost.intake.rest.ApiCalls.COMMENT;
import static org.gatepost.intake.rest.ApiCalls.PINGBACK;
import static org.gatepost.intake.rest.ApiCalls.as;
import static org.gatepost.intake.rest.ApiCalls.submit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@OnPostgres
class SubmissionsResourceTest {
    @Inject
    TestSites sites;

    private TestSite site;

    @BeforeEach
    void freshSite() {
        site = sites.fresh();
    }

    @Test
    void aSubmissionIsStoredAndAnswered() {
        String id = as(site).body(COMMENT)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("decision", matchesPattern("publish|hold|reject"))
                .body("blatant", equalTo(false))
                .body("reasons", not(hasSize(0)))
                .body("reasons[0].sentence", notNullValue())
                .body("model", notNullValue())
                .body("policy", equalTo("default"))
                .body("decidedAt", matchesPattern("20\\d\\d-.*Z"))
                .body("contributions", nullValue())
                .extract()
                .path("id");

        as(site).get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("decidedBy", equalTo("system"))
                .body("submission.kind", equalTo("comment"))
                .body("submission.content", equalTo("Finally. But who pays for the new lamps?"))
                .body("submission.author.name", equalTo("Ruth"))
                .body("submission.author.url", nullValue())
                .body("feedback", hasSize(0));
    }

    @Test
    void nullsAndUnknownFieldsAndAnEmptyAuthorAreAbsent() {
        String body = """
                {"kind": "comment", "article": {"url": "https://herald.example/x", "title": null, "mood": "\\u0000"},
                 "author": {}, "title": null, "content": "Hello", "form": null, "submittedAt": null, "colour": {"a": [1]}}
                """;

        as(site).body(body).post("/api/v1/submissions").then().statusCode(201);
    }

    @Test
    void everyFieldComesBackAsItWasSent() {
        String sent = """
                {"kind": "trackback", "article": {"url": "https://herald.example/x", "title": "T"},
                 "author": {"name": "N", "email": "n@r.example", "url": "https://r.example/", "ip": "192.0.2.7",
                            "userAgent": "Blog/1", "role": "guest"},
                 "title": "Mine", "content": "Hello", "sourceUrl": "https://r.example/1", "blogName": "R",
                 "referrer": "https://herald.example/", "parentId": "p", "submittedAt": "2026-05-04T09:30:00Z",
                 "form": {"honeypot": "h", "millisToSubmit": 4200}, "externalId": "e", "callbackUrl": "https://r.example/cb"}
                """;

        JsonPath stored =
                as(site).get("/api/v1/submissions/" + submit(site, sent)).jsonPath();

        assertThat(stored.getMap("submission")).isEqualTo(new JsonPath(sent).getMap(""));
    }

    @Test
    void everyFieldMayBeAsLongAsItsLimit() {
        // Random, so that the database cannot make it small, and four bytes a character.
        Random random = new Random(3);
        Function<Integer, String> text = length -> random.ints(length / 2, 0x1f300, 0x1f5ff)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Map<String, Object> author = Map.of(
                "name",
                letters(random, 1_000),
                "email",
                text.apply(1_000),
                "url",
                "https://" + letters(random, 3_990),
                "ip",
                text.apply(100),
                "userAgent",
                text.apply(4_000),
                "role",
                text.apply(200));
        Map<String, Object> body = Map.of(
                "kind",
                "trackback",
                "article",
                Map.of("url", "https://" + letters(random, 3_990), "title", text.apply(4_000)),
                "author",
                author,
                "title",
                text.apply(4_000),
                "content",
                text.apply(100_000),
                "sourceUrl",
                "https://" + letters(random, 3_990),
                "blogName",
                text.apply(1_000),
                "externalId",
                text.apply(1_000),
                "parentId",
                text.apply(1_000));

        as(site).body(body).post("/api/v1/submissions").then().statusCode(201);
        as(site).body(body).post("/api/v1/submissions").then().statusCode(201);
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0x3400, 0x9fff).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧‍👦 🏳️‍🌈 🇪🇺",
                "שלום \u202e drawkcab \u202c مرحبا",
                "e\u0301 o\u0308 Z\u0351\u0343\u0357a\u0363lgo",
                "日本語 中文 한국어 ไทย",
                "\u0001\u0008\u001f\u007f\u0085\ufffe\uffff\ufeff",
                "line\nbreak\r\n\ttab \"quotes\" \\back\\ </script><b>",
                "𝕗𝕒𝕟𝕔𝕪 𐍈 \udbff\udfff"
            })
    void unicodeOfEveryKindSurvivesTheRoundTrip(String text) {
        String id = as(site).body(Map.of(
                        "kind",
                        "comment",
                        "article",
                        Map.of("url", "https://herald.example/x", "title", text),
                        "author",
                        Map.of("name", text),
                        "content",
                        text))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        JsonPath stored = as(site).get("/api/v1/submissions/" + id).jsonPath();
        assertThat(stored.getString("submission.content")).isEqualTo(text);
        assertThat(stored.getString("submission.author.name")).isEqualTo(text);
        assertThat(stored.getString("submission.article.title")).isEqualTo(text);
    }

    @Test
    void baseAndContributionsAddUpToTheScoreOnRandomSubmissions() throws Exception {
        Random random = new Random(7);
        List<String> words = List.of(
                "bridge",
                "lamps",
                "great post",
                "casino",
                "<a href='https://x.example'>cheap</a>",
                "https://pills.example",
                "why",
                "VIAGRA",
                "thanks",
                "Stadtrat",
                "!!!",
                "[url=http://y.example]loan[/url]");
        for (int i = 0; i < 40; i++) {
            StringBuilder content = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                content.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            String kind =
                    List.of("comment", "pingback", "trackback", "webmention").get(random.nextInt(4));
            JsonNode answer = new ObjectMapper()
                    .readTree(as(site).queryParam("explain", "full")
                            .body(Map.of(
                                    "kind",
                                    kind,
                                    "content",
                                    content.toString(),
                                    "article",
                                    Map.of("url", "https://herald.example/" + random.nextInt(3), "title", "Lamps")))
                            .post("/api/v1/submissions")
                            .asString());

            double sum = answer.path("base").asDouble();
            for (JsonNode contribution : answer.path("contributions")) {
                sum += contribution.path("contribution").asDouble();
            }
            double score = answer.path("score").asDouble();
            assertThat(answer.path("contributions")).isNotEmpty();
            assertThat(sum).isEqualTo(Math.log(score / (1 - score)), within(1e-6));
        }
    }

    @Test
    void aRetryGetsTheFirstAnswer() {
        Response first = as(site).header("Idempotency-Key", "k-1").body(COMMENT).post("/api/v1/submissions");
        Response second =
                as(site).header("Idempotency-Key", "k-1").body(COMMENT).post("/api/v1/submissions");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void theSameKeyUnderAnotherBodyIsRefused() {
        as(site).header("Idempotency-Key", "k-1").body(COMMENT).post("/api/v1/submissions");

        as(site).header("Idempotency-Key", "k-1")
                .body(PINGBACK)
                .post("/api/v1/submissions")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gatepost:problem:idempotency-key-reused"));
    }

    @Test
    void theSameKeyOfAnotherSiteIsAnotherKey() {
        as(site).header("Idempotency-Key", "k-1").body(COMMENT).post("/api/v1/submissions");

        as(sites.fresh())
                .header("Idempotency-Key", "k-1")
                .body(COMMENT)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    @Test
    void simultaneousRetriesStoreOneSubmission() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            calls.add(() ->
                    as(site).header("Idempotency-Key", "race").body(COMMENT).post("/api/v1/submissions"));
        }

        List<Integer> statuses = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Future<Response> answer : pool.invokeAll(calls)) {
            statuses.add(answer.get().statusCode());
            ids.add(answer.get().path("id"));
        }
        pool.shutdown();

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void scoringStoresNothing() {
        as(site).queryParam("explain", "full")
                .body(COMMENT)
                .post("/api/v1/score")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("decision", notNullValue())
                .body("base", notNullValue())
                .body("contributions", not(hasSize(0)));

        assertThat(stored()).isZero();
        as(site).get("/api/v1/decisions").then().body("decisions", hasSize(0));
    }

    @Test
    void aSiteSeesOnlyItsOwn() {
        String id = submit(site, PINGBACK);
        TestSite other = sites.fresh();

        as(other).get("/api/v1/submissions/" + id).then().statusCode(404);
        as(other)
                .body("{\"label\":\"ham\"}")
                .post("/api/v1/submissions/" + id + "/feedback")
                .then()
                .statusCode(404);
        as(other).delete("/api/v1/submissions/" + id).then().statusCode(404);
        as(other).get("/api/v1/decisions").then().body("decisions", hasSize(0));
        as(other).get("/api/v1/stats").then().body("total", equalTo(0));
        as(site).get("/api/v1/submissions/" + id).then().statusCode(200).body("feedback", hasSize(0));
    }

    @Test
    void feedbackResolvesWhatIsHeld() {
        String id = submit(site, PINGBACK);

        as(site).body("{\"label\":\"ham\",\"reason\":\"We know them\"}")
                .post("/api/v1/submissions/" + id + "/feedback")
                .then()
                .statusCode(200)
                .body("decision", equalTo("publish"))
                .body("decidedBy", equalTo("platform"));

        as(site).get("/api/v1/submissions/" + id)
                .then()
                .body("decision", equalTo("publish"))
                .body("decidedBy", equalTo("platform"))
                .body("feedback", hasSize(1))
                .body("feedback[0].label", equalTo("ham"))
                .body("feedback[0].reason", equalTo("We know them"));
    }

    @Test
    void laterFeedbackIsKeptAndDecidesNothing() {
        String id = submit(site, PINGBACK);
        for (String label : List.of("spam", "ham", "ham")) {
            as(site).body("{\"label\":\"" + label + "\"}")
                    .post("/api/v1/submissions/" + id + "/feedback")
                    .then()
                    .statusCode(200)
                    .body("decision", equalTo("reject"));
        }

        as(site).get("/api/v1/submissions/" + id).then().body("feedback.label", equalTo(List.of("spam", "ham", "ham")));
    }

    @Test
    void redactionLeavesIdAndDecision() {
        String id = submit(site, PINGBACK);
        String decision = as(site).get("/api/v1/submissions/" + id).path("decision");
        as(site).body("{\"label\":\"spam\",\"reason\":\"Ruth Reader again\"}")
                .post("/api/v1/submissions/" + submit(site, COMMENT) + "/feedback");

        as(site).delete("/api/v1/submissions/" + id).then().statusCode(204);

        String left = as(site).queryParam("explain", "full")
                .get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .body("decision", equalTo(decision))
                .body("redactedAt", notNullValue())
                .body("submission.content", equalTo(""))
                .extract()
                .asString();
        assertThat(left).doesNotContain("river", "lamps");
        as(site).get("/api/v1/stats").then().body("held.open", equalTo(0));
        as(site).delete("/api/v1/submissions/" + id).then().statusCode(204);
    }

    @Test
    void aDeadlineIsAccepted() {
        as(site).header("Gatepost-Deadline-Ms", "250")
                .body(COMMENT)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    private int stored() {
        return as(site).get("/api/v1/stats").path("total");
    }
}
