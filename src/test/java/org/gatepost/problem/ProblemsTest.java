package org.gatepost.problem;

import java.util.Arrays;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.gatepost.testing.OnPostgres;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@OnPostgres
class ProblemsTest {
    @ParameterizedTest
    @CsvSource({
        "bug, 500, internal",
        "error, 500, internal",
        "outage, 503, unavailable",
        "teapot, 418, invalid-request",
        "nothing, 404, not-found"
    })
    void everyFailureIsAProblemThatRevealsNothing(String path, int status, String type) {
        Response answer = given().accept("text/plain").get("/failing/" + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("type")).isEqualTo("urn:gatepost:problem:" + type);
        assertThat(answer.<String>path("instance")).isEqualTo("/failing/" + path);
        assertThat(answer.asString()).doesNotContain(FailingResource.SECRET, "Exception", "\tat ");
    }

    @Test
    void aMethodThatIsNotThereNamesThoseThatAre() {
        Response answer = given().post("/failing/bug");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void theCatalogueHasOneTypeForEachStatusAndAStableAddress() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::status)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::uri))
                .doesNotHaveDuplicates()
                .allMatch(uri -> uri.matches("urn:gatepost:problem:[a-z-]+"));
    }
}
