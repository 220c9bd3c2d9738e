package org.gatepost.intake.rest;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;
import org.gatepost.testing.TestSites.TestSite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.intake.rest.ApiCalls.COMMENT;
import static org.gatepost.intake.rest.ApiCalls.PINGBACK;
import static org.gatepost.intake.rest.ApiCalls.as;
import static org.gatepost.intake.rest.ApiCalls.submit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@OnPostgres
class InsightResourceTest {
    @Inject
    TestSites sites;

    private TestSite site;

    @BeforeEach
    void freshSite() {
        site = sites.fresh();
    }

    @Test
    void countsFollowTheDecisionsAsTheyStand() {
        String first = submit(site, PINGBACK);
        submit(site, PINGBACK);
        as(site).body("{\"label\":\"ham\"}").post("/api/v1/submissions/" + first + "/feedback");

        as(site).get("/api/v1/stats")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("submissions.pingback.publish", equalTo(1))
                .body("submissions.pingback.hold", equalTo(1))
                .body("held.open", equalTo(1))
                .body("held.oldest", notNullValue());
    }

    @Test
    void nothingWaitsOnANewSite() {
        as(site).get("/api/v1/stats")
                .then()
                .body("total", equalTo(0))
                .body("held.open", equalTo(0))
                .body("held.oldest", nullValue());
    }

    @Test
    void theModelInUseIsTheOneThatVerdictsName() {
        String used = as(site).body(COMMENT).post("/api/v1/score").path("model");

        as(site).get("/api/v1/models")
                .then()
                .body("models[0].id", equalTo(used))
                .body("models[0].champion", equalTo(true));
    }

    @Test
    void theDescriptionNamesPathsAndTheKey() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/submissions"))
                .body("paths", hasKey("/api/v1/submissions:batch"))
                .body("components.securitySchemes.siteKey.scheme", equalTo("bearer"))
                .body("components.schemas", hasKey("Verdict"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void healthAndMetricsAreServed() {
        submit(site, COMMENT);

        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics)
                .contains("gatepost_decisions_total{", "kind=\"comment\"", "gatepost_screening_seconds_count");
    }
}
