package org.gatepost.intake.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.RawHttp;
import org.gatepost.testing.TestSites;
import org.gatepost.testing.TestSites.TestSite;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent, the answer is a problem that says what to mend, and never a stack trace or a 5xx. */
@QuarkusTest
@OnPostgres
class MalformedRequestsTest {
    private static final String GOOD =
            "{\"kind\":\"comment\",\"article\":{\"url\":\"https://herald.example/a\"},\"content\":\"Hello\"}";

    @Inject
    TestSites sites;

    private TestSite site;

    @BeforeEach
    void freshSite() {
        site = sites.fresh();
    }

    /** A request and the status it deserves; {@code field} is named by a violation unless empty. */
    private record Case(String name, int status, String field, byte[] request) {}

    @Test
    void theGoodRequestIsGood() throws IOException {
        assertThat(RawHttp.send(RestAssured.port, post("/api/v1/submissions", GOOD))
                        .status())
                .isEqualTo(201);
    }

    @TestFactory
    Stream<DynamicTest> everyMalformedRequestIsRefusedWithAProblem() {
        // Dynamic tests run after their factory's set-up, all with the same site.
        TestSite one = sites.fresh();
        site = one;
        return cases().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private void check(Case c) throws IOException {
        RawHttp.Answer answer = RawHttp.send(RestAssured.port, c.request());

        assertThat(answer.status()).as(answer.body()).isEqualTo(c.status());
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("type").asText()).startsWith("urn:gatepost:problem:");
        assertThat(problem.path("status").asInt()).isEqualTo(c.status());
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).startsWith("/");
        assertThat(answer.body().toLowerCase(Locale.ROOT))
                .doesNotContain("exception", "\\tat ", "org.gatepost", ".java");
        if (!c.field().isEmpty()) {
            assertThat(problem.path("violations").findValuesAsText("field")).contains(c.field());
        }
        if (c.status() == 405) {
            assertThat(answer.headers()).containsKey("allow");
        }
        if (c.status() == 401) {
            assertThat(answer.headers().get("www-authenticate")).startsWith("Bearer");
        }
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        syntax(cases);
        fields(cases);
        media(cases);
        keysAndPaths(cases);
        sizes(cases);
        otherEndpoints(cases);
        return cases;
    }

    private void syntax(List<Case> cases) {
        body(cases, "no body", "");
        body(cases, "blank body", "  \n ");
        body(cases, "not JSON", "kind=comment&content=hi");
        body(cases, "cut off", GOOD.substring(0, GOOD.length() - 3));
        body(cases, "cut off in a string", "{\"kind\":\"comm");
        body(cases, "trailing garbage", GOOD + " x");
        body(cases, "two objects", GOOD + GOOD);
        body(cases, "trailing comma", GOOD.replace("\"Hello\"", "\"Hello\","));
        body(cases, "single quotes", GOOD.replace('"', '\''));
        body(cases, "unquoted names", "{kind:\"comment\"}");
        body(cases, "a comment in it", "/* hi */" + GOOD);
        body(cases, "NaN", GOOD.replace("\"Hello\"", "NaN"));
        body(cases, "a bare array", "[" + GOOD + "]");
        body(cases, "a bare string", "\"comment\"");
        body(cases, "a bare number", "7");
        body(cases, "a bare null", "null");
        body(cases, "a raw line break in a string", GOOD.replace("Hello", "Hel\nlo"));
        body(cases, "a raw NUL in a string", GOOD.replace("Hello", "Hel\0lo"));
        body(cases, "a raw NUL after the object", GOOD + "\0");
        body(cases, "an unknown escape", GOOD.replace("Hello", "Hel\\xlo"));
        body(cases, "a short unicode escape", GOOD.replace("Hello", "Hel\\u12"));
        body(cases, "a name twice", GOOD.replace("\"kind\"", "\"kind\":\"comment\",\"kind\""));
        body(cases, "a nested name twice", GOOD.replace("\"url\"", "\"url\":\"https://b.example/\",\"url\""));
        body(cases, "deep nesting of arrays", GOOD.replace("\"Hello\"", "[".repeat(5000)));
        body(cases, "deep nesting in an unknown field", "{\"x\":" + "[".repeat(900) + "]".repeat(900) + "}");
        body(cases, "a number of a thousand digits", "{\"x\":" + "9".repeat(5000) + "}");
        body(cases, "a name of sixty thousand characters", "{\"" + "n".repeat(60_000) + "\":1}");
        raw(cases, "invalid UTF-8", new byte[] {(byte) 0xc3, 0x28});
        raw(cases, "overlong UTF-8", new byte[] {(byte) 0xc0, (byte) 0x80});
        raw(cases, "a surrogate in UTF-8", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
        raw(cases, "Latin-1", "é".getBytes(StandardCharsets.ISO_8859_1));
        cases.add(new Case(
                "UTF-16", 400, "", post("/api/v1/submissions", "", GOOD.getBytes(StandardCharsets.UTF_16), "")));
    }

    private void fields(List<Case> cases) {
        field(cases, "no kind", GOOD.replace("\"kind\":\"comment\",", ""), "kind");
        field(cases, "null kind", GOOD.replace("\"comment\"", "null"), "kind");
        field(cases, "unknown kind", GOOD.replace("\"comment\"", "\"review\""), "kind");
        field(cases, "upper-case kind", GOOD.replace("\"comment\"", "\"COMMENT\""), "kind");
        field(cases, "kind is a number", GOOD.replace("\"comment\"", "1"), "kind");
        field(cases, "no content", GOOD.replace(",\"content\":\"Hello\"", ""), "content");
        field(cases, "null content", GOOD.replace("\"Hello\"", "null"), "content");
        field(cases, "content is a number", GOOD.replace("\"Hello\"", "12"), "content");
        field(cases, "content is an object", GOOD.replace("\"Hello\"", "{\"a\":1}"), "content");
        field(cases, "content is a list", GOOD.replace("\"Hello\"", "[\"Hello\"]"), "content");
        field(cases, "content is true", GOOD.replace("\"Hello\"", "true"), "content");
        field(cases, "U+0000 in the content", GOOD.replace("Hello", "Hel\\u0000lo"), "content");
        field(cases, "half a surrogate pair", GOOD.replace("Hello", "Hel\\ud83dlo"), "content");
        field(cases, "the other half", GOOD.replace("Hello", "\\ude00"), "content");
        field(cases, "surrogates the wrong way round", GOOD.replace("Hello", "\\ude00\\ud83d"), "content");
        field(
                cases,
                "no article",
                GOOD.replace("\"article\":{\"url\":\"https://herald.example/a\"},", ""),
                "article.url");
        field(
                cases,
                "article without address",
                GOOD.replace("\"url\":\"https://herald.example/a\"", ""),
                "article.url");
        field(cases, "empty address", GOOD.replace("https://herald.example/a", ""), "article.url");
        field(cases, "relative address", GOOD.replace("https://herald.example/a", "/a"), "article.url");
        field(
                cases,
                "address of a script",
                GOOD.replace("https://herald.example/a", "javascript:alert(1)"),
                "article.url");
        field(cases, "address without host", GOOD.replace("https://herald.example/a", "https://"), "article.url");
        field(cases, "U+0000 in the address", GOOD.replace("example/a", "example/\\u0000"), "article.url");
        field(cases, "article is a string", with("\"article\":\"https://herald.example/a\"", GOOD), "article");
        field(cases, "author is a string", extra("\"author\":\"Ruth\""), "author");
        field(cases, "author is a list", extra("\"author\":[]"), "author");
        field(cases, "author's name is a number", extra("\"author\":{\"name\":7}"), "author.name");
        field(
                cases,
                "author's name is over-long",
                extra("\"author\":{\"name\":\"" + "n".repeat(1001) + "\"}"),
                "author.name");
        field(
                cases,
                "U+0000 in the e-mail address",
                extra("\"author\":{\"email\":\"a\\u0000@b.example\"}"),
                "author.email");
        field(
                cases,
                "author's address is over-long",
                extra("\"author\":{\"url\":\"" + "u".repeat(4001) + "\"}"),
                "author.url");
        field(cases, "author's IP is an object", extra("\"author\":{\"ip\":{}}"), "author.ip");
        field(cases, "source address is over-long", extra("\"sourceUrl\":\"" + "s".repeat(4001) + "\""), "sourceUrl");
        field(cases, "callback to a file", extra("\"callbackUrl\":\"file:///etc/passwd\""), "callbackUrl");
        field(cases, "not a date", extra("\"submittedAt\":\"yesterday\""), "submittedAt");
        field(cases, "a date without a zone", extra("\"submittedAt\":\"2026-05-04T09:30:00\""), "submittedAt");
        field(cases, "a 13th month", extra("\"submittedAt\":\"2026-13-04T09:30:00Z\""), "submittedAt");
        field(cases, "a 30th of February", extra("\"submittedAt\":\"2026-02-30T09:30:00Z\""), "submittedAt");
        field(
                cases,
                "a year beyond the calendar",
                extra("\"submittedAt\":\"+999999999-01-01T00:00:00Z\""),
                "submittedAt");
        field(cases, "a date as a number", extra("\"submittedAt\":1790000000"), "submittedAt");
        field(cases, "form is a number", extra("\"form\":3"), "form");
        field(cases, "negative time", extra("\"form\":{\"millisToSubmit\":-1}"), "form.millisToSubmit");
        field(cases, "a fraction of a millisecond", extra("\"form\":{\"millisToSubmit\":1.5}"), "form.millisToSubmit");
        field(cases, "time as a string", extra("\"form\":{\"millisToSubmit\":\"5\"}"), "form.millisToSubmit");
        field(cases, "endless time", extra("\"form\":{\"millisToSubmit\":1e400}"), "form.millisToSubmit");
        field(
                cases,
                "time beyond 64 bits",
                extra("\"form\":{\"millisToSubmit\":99999999999999999999}"),
                "form.millisToSubmit");
        field(cases, "external id is false", extra("\"externalId\":false"), "externalId");
    }

    private void media(List<Case> cases) {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        String path = "/api/v1/submissions";
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/json; charset=utf-16")) {
            cases.add(new Case(
                    "media type " + type,
                    415,
                    "",
                    request("POST", path, auth() + "Content-Type: " + type + "\r\n", good)));
        }
        cases.add(new Case("no media type", 415, "", request("POST", path, auth(), good)));
        cases.add(new Case(
                "media type is rubbish", 415, "", request("POST", path, auth() + "Content-Type: ///\r\n", good)));
        cases.add(new Case("compressed", 415, "", post(path, "Content-Encoding: gzip\r\n", good, "")));
        cases.add(new Case("unacceptable", 406, "", post(path, "Accept: image/png\r\n", good, "")));
        cases.add(new Case("rubbish accepted", 406, "", post(path, "Accept: image/\r\n", good, "")));
        cases.add(new Case(
                "empty Idempotency-Key", 400, "Idempotency-Key", post(path, "Idempotency-Key: \r\n", good, "")));
        cases.add(new Case(
                "over-long Idempotency-Key",
                400,
                "Idempotency-Key",
                post(path, "Idempotency-Key: " + "k".repeat(256) + "\r\n", good, "")));
        cases.add(new Case(
                "deadline is a word",
                400,
                "Gatepost-Deadline-Ms",
                post(path, "Gatepost-Deadline-Ms: soon\r\n", good, "")));
        cases.add(new Case(
                "negative deadline",
                400,
                "Gatepost-Deadline-Ms",
                post(path, "Gatepost-Deadline-Ms: -5\r\n", good, "")));
        cases.add(new Case("unknown explanation", 400, "explain", post(path + "?explain=everything", GOOD)));
    }

    private void keysAndPaths(List<Case> cases) {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        String json = "Content-Type: application/json\r\n";
        String path = "/api/v1/submissions";
        for (String authorization : List.of(
                "Bearer",
                "Bearer ",
                "Bearer wrongwrong12",
                "Bearer short",
                "Basic YTpi",
                "Bearer \u00e9\u00e9\u00e9",
                "Bearer a b",
                site.key().text(),
                "Bearer " + "x".repeat(3000))) {
            cases.add(new Case(
                    "authorization " + authorization.substring(0, Math.min(20, authorization.length())),
                    401,
                    "",
                    request("POST", path, json + "Authorization: " + authorization + "\r\n", good)));
        }
        cases.add(new Case("no authorization", 401, "", request("POST", path, json, good)));
        cases.add(new Case("no authorization to read", 401, "", get("/api/v1/stats", "")));
        for (String unknown : List.of(
                "/api/v1/nothing",
                "/api/v1",
                "/api/v2/submissions",
                "/api/v1/submissions/x/y/z",
                "/nothing",
                "/api/v1/submissions/..%2f..%2fetc",
                "/%00",
                "/api/v1/submissions/%00",
                "/api/v1/submissions/1",
                "/api/v1/submissions/00000000-0000-7000-8000-000000000000",
                "/api/v1/submissions/%F0%9F%98%80")) {
            cases.add(new Case("GET " + unknown, 404, "", get(unknown, auth())));
        }
        cases.add(new Case(
                "feedback on nothing",
                404,
                "",
                post("/api/v1/submissions/00000000-0000-7000-8000-000000000000/feedback", "{\"label\":\"spam\"}")));
        cases.add(new Case("redact nothing", 404, "", request("DELETE", path + "/nothing", auth(), new byte[0])));
        cases.add(new Case("PUT submissions", 405, "", request("PUT", path, auth() + json, good)));
        cases.add(new Case("GET submissions", 405, "", get(path, auth())));
        cases.add(new Case("PATCH stats", 405, "", request("PATCH", "/api/v1/stats", auth() + json, good)));
        cases.add(new Case("a method of one's own", 405, "", request("BREW", path, auth() + json, good)));
    }

    private void sizes(List<Case> cases) {
        String big = GOOD.replace("Hello", "x".repeat(1 << 20));
        cases.add(new Case("body over 1 MiB", 413, "", post("/api/v1/submissions", big)));
        cases.add(new Case("chunked body over 1 MiB", 413, "", chunked("/api/v1/submissions", big)));
        cases.add(new Case("score over 1 MiB", 413, "", post("/api/v1/score", big)));
        cases.add(new Case(
                "article over 1 MiB",
                413,
                "",
                request(
                        "PUT",
                        "/api/v1/articles",
                        auth() + "Content-Type: application/json\r\n",
                        big.getBytes(StandardCharsets.UTF_8))));
    }

    private void otherEndpoints(List<Case> cases) {
        cases.add(new Case(
                "score without content",
                400,
                "content",
                post("/api/v1/score", "{\"kind\":\"comment\",\"article\":{\"url\":\"https://a.example/\"}}")));
        cases.add(new Case(
                "article without address",
                400,
                "url",
                request(
                        "PUT",
                        "/api/v1/articles",
                        auth() + "Content-Type: application/json\r\n",
                        "{\"title\":\"T\"}".getBytes(StandardCharsets.UTF_8))));
        for (String query : List.of(
                "after=x",
                "after=-1",
                "after=1%27",
                "limit=0",
                "limit=1001",
                "limit=ten",
                "after=99999999999999999999")) {
            cases.add(new Case(
                    "decisions?" + query, 400, query.split("=")[0], get("/api/v1/decisions?" + query, auth())));
        }
        cases.add(new Case("a batch as JSON", 415, "", post("/api/v1/submissions:batch", GOOD)));
    }

    private void body(List<Case> cases, String name, String body) {
        cases.add(new Case(name, 400, "", post("/api/v1/submissions", body)));
    }

    private void field(List<Case> cases, String name, String body, String field) {
        cases.add(new Case(name, 400, field, post("/api/v1/submissions", body)));
    }

    private void raw(List<Case> cases, String name, byte[] inContent) {
        String[] around = GOOD.split("Hello");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(around[0].getBytes(StandardCharsets.UTF_8));
        body.writeBytes(inContent);
        body.writeBytes(around[1].getBytes(StandardCharsets.UTF_8));
        cases.add(new Case(name, 400, "", post("/api/v1/submissions", "", body.toByteArray(), "")));
    }

    private static String extra(String field) {
        return GOOD.replace("\"content\"", field + ",\"content\"");
    }

    private static String with(String article, String good) {
        return good.replace("\"article\":{\"url\":\"https://herald.example/a\"}", article);
    }

    private String auth() {
        return "Authorization: " + site.authorization() + "\r\n";
    }

    private byte[] post(String path, String body) {
        return post(path, "", body.getBytes(StandardCharsets.UTF_8), "");
    }

    private byte[] post(String path, String headers, byte[] body, String more) {
        return request("POST", path, auth() + "Content-Type: application/json\r\n" + headers + more, body);
    }

    private static byte[] get(String path, String headers) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] request(String method, String path, String headers, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length
                        + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private byte[] chunked(String path, String body) {
        StringBuilder request = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + auth()
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int start = 0; start < body.length(); start += 8000) {
            String chunk = body.substring(start, Math.min(body.length(), start + 8000));
            request.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return request.append("0\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
