package org.gatepost.desk;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gatepost.screening.Screening;
import org.gatepost.screening.ScreeningRequest;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;
import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The page in a real Chromium; skipped where there is none. */
@QuarkusTest
@OnPostgres
class DecisionsPageInBrowserTest {

    @TestHTTPResource("/")
    URL address;

    @Inject
    TestSites sites;

    @Inject
    Screening screening;

    @TempDir
    Path folder;

    @Test
    void browserHasNothingToForbidAndStrangersRunNothing() throws IOException, InterruptedException {
        String script =
                "<script>document.title='taken over'</script><img src=x onerror=\"document.title='taken over'\">";
        screening.submit(
                sites.fresh().site(),
                ScreeningRequest.of(Submission.of(
                        Kind.COMMENT,
                        new ArticleRef("https://paper.example/bridge", script, "", "en", null),
                        Author.named(script, script),
                        script,
                        script)));

        Path page = folder.resolve("page.html");
        Path log = folder.resolve("log");
        visit(page, log);

        assertThat(Files.readString(page))
                .contains("<title>Latest decisions · Gatepost</title>", "&lt;script&gt;document.title=");
        // The browser reports every breach of the page's own policy, and every script error, on its console.
        assertThat(Files.readAllLines(log)).noneMatch(line -> line.contains(":CONSOLE:"));
    }

    private void visit(Path page, Path log) throws IOException, InterruptedException {
        Optional<String> chromium = chromium();
        assumeTrue(chromium.isPresent(), "chromium is not installed: the page is not tried in a browser");
        Process browser = new ProcessBuilder(List.of(
                        chromium.get(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        address.toString()))
                .redirectOutput(page.toFile())
                .redirectError(log.toFile())
                .start();
        if (!browser.waitFor(120, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
            throw new AssertionError("chromium does not end");
        }
    }

    private static Optional<String> chromium() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
