package org.gatepost.intake.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;
import org.gatepost.testing.TestSites.TestSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.intake.rest.ApiCalls.as;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@OnPostgres
class BatchResourceTest {
    private static final String LINE =
            "{\"kind\":\"comment\",\"article\":{\"url\":\"https://herald.example/a\"},\"content\":\"Number %s\"}";

    @Inject
    TestSites sites;

    private TestSite site;

    @BeforeEach
    void freshSite() {
        site = sites.fresh();
    }

    private List<JsonNode> batch(String lines) {
        String answer = as(site).config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/submissions:batch")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        return answer.lines().map(BatchResourceTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void everyLineIsAnsweredInOrder() {
        List<JsonNode> answers = batch(LINE.formatted(1) + "\n" + LINE.formatted(2) + "\r\n\n" + LINE.formatted(3));

        assertThat(answers).hasSize(3);
        for (int i = 0; i < 3; i++) {
            as(site).get("/api/v1/submissions/" + answers.get(i).path("id").asText())
                    .then()
                    .body("submission.content", equalTo("Number " + (i + 1)));
        }
    }

    @Test
    void aBadLineIsAnsweredAndTheWorkGoesOn() {
        List<JsonNode> answers =
                batch(LINE.formatted(1) + "\nrubbish\n{\"kind\":\"comment\"}\n" + LINE.formatted("x".repeat(1 << 20))
                        + "\n" + LINE.formatted("\\u0000") + "\n" + LINE.formatted(2) + "\n");

        assertThat(answers).hasSize(6);
        assertThat(answers).extracting(answer -> answer.path("line").asInt()).containsExactly(0, 2, 3, 4, 5, 0);
        assertThat(answers.get(1).path("error").asText()).contains("not valid JSON");
        assertThat(answers.get(2).path("error").asText()).contains("article.url");
        assertThat(answers.get(3).path("error").asText()).contains("1 MiB");
        assertThat(answers.get(4).path("error").asText()).contains("U+0000");
        as(site).get("/api/v1/stats").then().body("total", equalTo(2));
    }

    @Test
    void manyMoreThanOneBodyMayHold() {
        int lines = 300;
        List<JsonNode> answers = batch((LINE.formatted("word ".repeat(1_000)) + "\n").repeat(lines));

        assertThat(answers).hasSize(lines).allMatch(answer -> answer.has("id"));
    }

    @Test
    void anEmptyBatchHasAnEmptyAnswer() {
        assertThat(batch("")).isEmpty();
    }
}
