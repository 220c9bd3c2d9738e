package org.gatepost.intake.rest;

import io.restassured.specification.RequestSpecification;

import org.gatepost.testing.TestSites.TestSite;

import static io.restassured.RestAssured.given;

/** Calls of the API as one site, and bodies to send. */
final class ApiCalls {
    /** What the stand-in and any trained model let pass. */
    static final String COMMENT = """
            {"kind": "comment", "article": {"url": "https://herald.example/bridge", "title": "The old bridge reopens"},
             "author": {"name": "Ruth", "email": "ruth@reader.example"}, "externalId": "c-17",
             "content": "Finally. But who pays for the new lamps?"}
            """;

    /** Held by the policy whatever the model says, unless it is rejected: nobody has looked at the source page. */
    static final String PINGBACK = """
            {"kind": "pingback", "article": {"url": "https://herald.example/bridge", "title": "The old bridge reopens"},
             "author": {"name": "Notes from the river"}, "sourceUrl": "https://river.example/notes/12",
             "externalId": "p-4", "content": "[...] the old bridge reopens at last, and the lamps are paid by the county [...]"}
            """;

    private ApiCalls() {}

    static RequestSpecification as(TestSite site) {
        return given().header("Authorization", site.authorization()).contentType("application/json");
    }

    /** Submits, and answers the id. */
    static String submit(TestSite site, String body) {
        return as(site).body(body)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
