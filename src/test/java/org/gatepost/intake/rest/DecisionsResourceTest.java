package org.gatepost.intake.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;
import org.gatepost.testing.TestSites.TestSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.intake.rest.ApiCalls.COMMENT;
import static org.gatepost.intake.rest.ApiCalls.PINGBACK;
import static org.gatepost.intake.rest.ApiCalls.as;
import static org.gatepost.intake.rest.ApiCalls.submit;

@QuarkusTest
@OnPostgres
class DecisionsResourceTest {
    @Inject
    TestSites sites;

    private TestSite site;

    @BeforeEach
    void freshSite() {
        site = sites.fresh();
    }

    private JsonPath read(String after, int limit) {
        return as(site).queryParam("after", after)
                .queryParam("limit", limit)
                .get("/api/v1/decisions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void decisionsAndTheirChangesComeInOrder() {
        String first = submit(site, PINGBACK);
        String second = submit(site, COMMENT);
        as(site).body("{\"label\":\"spam\"}").post("/api/v1/submissions/" + first + "/feedback");

        JsonPath page = read("", 10);

        assertThat(page.<String>getList("decisions.id")).containsExactly(first, second, first);
        assertThat(page.<String>getList("decisions.decidedBy")).containsExactly("system", "system", "platform");
        assertThat(page.getString("decisions[0].decision")).isEqualTo("hold");
        assertThat(page.getString("decisions[2].decision")).isEqualTo("reject");
        assertThat(page.getString("decisions[0].externalId")).isEqualTo("p-4");
        assertThat(page.getString("decisions[0].kind")).isEqualTo("pingback");
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        List<String> ids = List.of(submit(site, COMMENT), submit(site, COMMENT), submit(site, COMMENT));

        JsonPath first = read("", 2);
        JsonPath second = read(first.getString("next"), 2);
        JsonPath third = read(second.getString("next"), 2);

        assertThat(first.<String>getList("decisions.id")).isEqualTo(ids.subList(0, 2));
        assertThat(second.<String>getList("decisions.id")).isEqualTo(ids.subList(2, 3));
        assertThat(third.<String>getList("decisions.id")).isEmpty();
        assertThat(third.getString("next")).isEqualTo(second.getString("next"));
    }

    @Test
    void aReaderMissesNothingWhileOthersWrite() throws Exception {
        int writers = 6;
        int each = 15;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<Future<List<String>>> written = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            written.add(pool.submit(() -> {
                List<String> ids = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    ids.add(submit(site, COMMENT));
                }
                return ids;
            }));
        }
        pool.shutdown();

        List<String> seen = new ArrayList<>();
        String cursor = "";
        boolean finished;
        do {
            finished = written.stream().allMatch(Future::isDone);
            JsonPath page = read(cursor, 7);
            seen.addAll(page.getList("decisions.id"));
            cursor = page.getString("next");
            finished &= page.getList("decisions").isEmpty();
        } while (!finished);

        Set<String> all = new HashSet<>();
        for (Future<List<String>> ids : written) {
            all.addAll(ids.get());
        }
        assertThat(seen).hasSize(writers * each).containsExactlyInAnyOrderElementsOf(all);
    }
}
