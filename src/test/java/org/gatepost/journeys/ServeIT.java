package org.gatepost.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import org.gatepost.journeys.GatepostProcess.Ended;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Gatepost as a newcomer and an operator meet it: started, killed, started again, started twice. */
class ServeIT {

    private static final Map<String, String> PAPER = Map.of(
            "GATEPOST_BOOTSTRAP_SITE_URL", "https://paper.example/", "GATEPOST_BOOTSTRAP_SITE_KEY", "paperkey0001");

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    @Test
    void whatWasAnsweredSurvivesAKill() throws Exception {
        Path data = folder.resolve("data");
        String id;
        GatepostProcess first = GatepostProcess.serve(data, PAPER);
        try {
            id = submit(first);
        } finally {
            first.kill();
        }

        try (GatepostProcess second = GatepostProcess.serve(data, PAPER)) {
            given().header("Authorization", "Bearer paperkey0001")
                    .get(second.address() + "/api/v1/submissions/" + id)
                    .then()
                    .statusCode(200);
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void secondServeOnTheSameFolderIsRefusedAndCommandsAreNot() throws Exception {
        Path data = folder.resolve("data");
        try (GatepostProcess first = GatepostProcess.serve(data, PAPER)) {
            Ended second = GatepostProcess.run(data, GatepostProcess.freePort(), "serve");
            assertFailedClearly(second, "already runs on the data folder " + data.toRealPath());

            Ended list = GatepostProcess.run(data, first.port(), "site", "list");
            assertThat(list.code()).as(list.err()).isZero();
            assertThat(list.out()).isEqualTo("paper.example\tpaper.example\thttps://paper.example/\n");

            assertThat(submit(first)).isNotBlank();
        }
        Ended afterwards = GatepostProcess.run(data, GatepostProcess.freePort(), "site", "list");
        assertThat(afterwards.out()).contains("paper.example");
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void demonstrationIsFilledOnceHoweverOftenItStarts() throws Exception {
        Path data = folder.resolve("data");
        Map<String, String> demonstration = Map.of("GATEPOST_DEMO", "true");
        for (int start = 0; start < 2; start++) {
            try (GatepostProcess gatepost = GatepostProcess.serve(data, demonstration)) {
                String page = given().get(gatepost.address() + "/").asString();
                assertThat(page.split("<article", -1)).hasSize(25);
            }
        }
    }

    @Test
    void busyPortIsNamed() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            Ended refused = GatepostProcess.run(folder.resolve("data"), busy.getLocalPort());
            assertFailedClearly(refused, "Port " + busy.getLocalPort());
            assertThat(refused.err()).contains("QUARKUS_HTTP_PORT");
        }
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void folderThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("file"));
        assertFailedClearly(
                GatepostProcess.run(file.resolve("data"), GatepostProcess.freePort()), "data folder " + file);
    }

    private static void assertFailedClearly(Ended ended, String message) {
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).startsWith("gatepost: ").contains(message);
    }

    private static String submit(GatepostProcess gatepost) {
        return given().header("Authorization", "Bearer paperkey0001")
                .contentType(ContentType.JSON)
                .body("""
                        {"kind": "comment", "article": {"url": "https://paper.example/bridge"},
                         "author": {"name": "Hanna"}, "content": "When does the bridge open again?"}""")
                .post(gatepost.address() + "/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
