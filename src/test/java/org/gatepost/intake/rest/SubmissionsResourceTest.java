package org.gatepost.intake.rest;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;
import org.gatepost.testing.TestSites.TestSite;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@OnPostgres
class SubmissionsResourceTest {
    private static final String COMMENT = """
            {"kind": "comment", "article": {"url": "https://herald.example/bridge", "title": "The old bridge reopens"},
             "author": {"name": "Ruth"}, "content": "Finally. But who pays for the new lamps?"}
            """;

    @Inject
    TestSites sites;

    private TestSite site;

    @BeforeEach
    void freshSite() {
        site = sites.fresh();
    }

    private RequestSpecification call() {
        return given().header("Authorization", site.authorization()).contentType("application/json");
    }

    @Test
    void aSubmissionIsStoredAndAnswered() {
        String id = call().body(COMMENT)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("decision", notNullValue())
                .body("reasons", not(hasSize(0)))
                .body("policy", equalTo("default"))
                .body("contributions", nullValue())
                .extract()
                .path("id");

        call().get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("decidedBy", equalTo("system"))
                .body("submission.content", equalTo("Finally. But who pays for the new lamps?"))
                .body("submission.author.name", equalTo("Ruth"));
    }
}
