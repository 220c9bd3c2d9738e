package org.gatepost.archives;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gatepost.submission.Example;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Label;
import org.gatepost.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What each field of a line becomes, and what a file may hold beside good lines. */
class CommonFormatFieldsTest {
    @TempDir
    Path folder;

    @Test
    void everyFieldFindsItsPlace() throws Exception {
        Example example = read("""
                {"id":"7","dataset":"port","site":"courier","type":"pingback","author":"Notes","authorUrl":"https://n.example/",\
                "authorEmail":"n@n.example","title":"T","content":"C","articleTitle":"AT","articleText":"AX","articleUrl":"https://c.example/a",\
                "sourceUrl":"https://n.example/p","blogName":"N","ip":"192.0.2.1","userAgent":"UA","createdAt":"2026-03-03T20:00:00+02:00",\
                "label":"ham","lang":"en","linksBack":true}""");
        Submission sent = example.submission();
        assertThat(List.of(example.id(), example.dataset(), example.site(), example.lang()))
                .containsExactly("7", "port", "courier", "en");
        assertThat(example.label()).contains(Label.HAM);
        assertThat(example.linksBack()).contains(true);
        assertThat(sent.kind()).isEqualTo(Kind.PINGBACK);
        assertThat(List.of(
                        sent.author().name(),
                        sent.author().url(),
                        sent.author().email(),
                        sent.author().ip(),
                        sent.author().userAgent()))
                .containsExactly("Notes", "https://n.example/", "n@n.example", "192.0.2.1", "UA");
        assertThat(List.of(sent.title(), sent.content(), sent.sourceUrl(), sent.blogName()))
                .containsExactly("T", "C", "https://n.example/p", "N");
        assertThat(List.of(
                        sent.article().title(),
                        sent.article().text(),
                        sent.article().url()))
                .containsExactly("AT", "AX", "https://c.example/a");
        assertThat(sent.submittedAt()).contains(Instant.parse("2026-03-03T18:00:00Z"));
    }

    @Test
    void nullIsAbsentInEveryField() throws Exception {
        String nulls = "{\"id\":null,\"dataset\":null,\"site\":null,\"type\":null,\"author\":null,\"title\":null,"
                + "\"content\":null,\"articleId\":null,\"createdAt\":null,\"label\":null,\"lang\":null,\"linksBack\":null}";
        assertThat(read(nulls)).isEqualTo(read("{}"));
    }

    @Test
    void dateThatCannotBeReadIsNotTold() throws Exception {
        assertThat(read("{\"createdAt\":\"last Tuesday\"}").submission().submittedAt())
                .isEmpty();
    }

    @Test
    void textOfAnyScriptSurvives() throws Exception {
        assertThat(read("{\"content\":\"Żółć 市议会 مكتبة \\ud83d\\ude00\"}")
                        .submission()
                        .content())
                .isEqualTo("Żółć 市议会 مكتبة 😀");
    }

    @Test
    void secondObjectOnALineIsABadLineAndNotDropped() {
        assertThatThrownBy(() -> read("{\"id\":\"1\"}{\"id\":\"2\"}"))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void messageOfABadLineSaysWhatIsWrong() {
        assertThatThrownBy(() -> read("[1]")).hasMessage("not a JSON object");
        assertThatThrownBy(() -> read("null")).hasMessage("not a JSON object");
        assertThatThrownBy(() -> read("{\"type\":\"tweet\"}")).hasMessage("unknown type: tweet");
        assertThatThrownBy(() -> read("{\"label\":\"maybe\"}")).hasMessage("unknown label: maybe");
    }

    @Test
    void fileThatIsNotUtf8IsNamed() throws Exception {
        Path file = folder.resolve("old.jsonl");
        Files.write(file, "{\"content\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> CommonFormat.readAll(List.of(file)))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining("old.jsonl")
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void badLineAmongTheArticlesIsNamedToo() throws Exception {
        Files.writeString(folder.resolve("articles.jsonl"), "{\"articleId\":\"a\"}\n\n{\"articleId\":\n");
        Path file = Files.writeString(folder.resolve("data.jsonl"), "{}\n");
        assertThatThrownBy(() -> CommonFormat.readAll(List.of(file)))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining("articles.jsonl, line 3")
                .hasMessageContaining("not JSON");
    }

    @Test
    void articleOfTheListFillsOnlyWhatTheLineLeavesOut() throws Exception {
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"articleId\":\"a\",\"articleTitle\":\"Listed\",\"articleText\":\"Short\",\"articleUrl\":\"https://c.example/a\","
                        + "\"publishedAt\":\"2026-03-03T18:00:00Z\"}\n");
        Path file = Files.writeString(
                folder.resolve("data.jsonl"),
                "{\"articleId\":\"a\",\"articleTitle\":\"Own\",\"articleText\":\"A longer text\"}\n{\"articleId\":\"a\"}\n{\"articleId\":\"b\"}\n");
        List<Example> examples = CommonFormat.readAll(List.of(file));
        assertThat(examples).extracting(e -> e.submission().article().title()).containsExactly("Own", "Listed", "");
        assertThat(examples)
                .extracting(e -> e.submission().article().text())
                .containsExactly("A longer text", "Short", "");
        assertThat(examples)
                .as("an id tells one article from another where there is no address")
                .extracting(e -> e.submission().article().url())
                .containsExactly("https://c.example/a", "https://c.example/a", "b");
        assertThat(examples.get(1).submission().article().publishedAt())
                .contains(Instant.parse("2026-03-03T18:00:00Z"));
    }

    @Test
    void filesAndFoldersMayBeMixedAndComeInOrder() throws Exception {
        Files.createDirectories(folder.resolve("b/deep"));
        Path one = Files.writeString(folder.resolve("b/1.jsonl"), "");
        Path two = Files.writeString(folder.resolve("b/deep/2.jsonl"), "");
        Path named = Files.writeString(folder.resolve("named.txt"), "");
        assertThat(CommonFormat.files(List.of(named, folder.resolve("b")))).containsExactly(named, one, two);
    }

    private static Example read(String line) throws BadLineException {
        return CommonFormat.alone().read(line);
    }
}
