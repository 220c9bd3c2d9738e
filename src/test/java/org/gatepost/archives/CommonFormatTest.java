package org.gatepost.archives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gatepost.submission.Example;
import org.gatepost.submission.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommonFormatTest {
    @TempDir
    Path folder;

    @Test
    void absentNullAndUnknownFieldsAreNothing() throws Exception {
        Example example = CommonFormat.alone()
                .read("{\"id\":\"1\",\"author\":null,\"content\":\"Hear, hear\",\"smell\":{\"of\":[\"tar\"]}}");

        assertThat(example.submission().author().name()).isEmpty();
        assertThat(example.submission().kind()).isEqualTo(Kind.COMMENT);
        assertThat(example.label()).isEmpty();
        assertThat(example.linksBack()).isEmpty();
    }

    @Test
    void messageCountsAsComment() throws Exception {
        assertThat(CommonFormat.alone()
                        .read("{\"type\":\"message\"}")
                        .submission()
                        .kind())
                .isEqualTo(Kind.COMMENT);
    }

    @Test
    void articleBesideTheFileIsJoinedAndTheLongerTextWins() throws Exception {
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"articleId\":\"a1\",\"articleTitle\":\"The bridge\",\"articleText\":\"The bridge stays shut until May.\"}\n");
        Path file = Files.writeString(folder.resolve("data.jsonl"), """
                {"id":"1","dataset":"d","type":"comment","articleId":"a1","articleText":"The bridge","label":"ham"}
                {"id":"2","dataset":"d","site":"s","type":"trackback","articleId":"nowhere","articleText":"Own","label":"spam"}
                """);

        List<Example> examples = CommonFormat.readAll(List.of(file));

        assertThat(examples.get(0).submission().article().text()).isEqualTo("The bridge stays shut until May.");
        assertThat(examples.get(0).submission().article().title()).isEqualTo("The bridge");
        assertThat(examples.get(0).site()).isEqualTo("d");
        assertThat(examples.get(1).submission().article().text()).isEqualTo("Own");
        assertThat(examples.get(1).site()).isEqualTo("s");
        assertThat(examples.get(1).isSpam()).isTrue();
    }

    @Test
    void folderMeansItsDataButNeitherArticlesNorGold() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("paper"));
        Path data = Files.writeString(folder.resolve("paper/comments.jsonl"), "");
        Files.writeString(folder.resolve("paper/articles.jsonl"), "");
        Files.writeString(folder.resolve("gold/data.jsonl"), "");
        Files.writeString(folder.resolve("README.md"), "");

        assertThat(CommonFormat.files(List.of(folder))).containsExactly(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "[1]", "{\"type\":\"tweet\"}", "{\"label\":\"maybe\"}", "{\"id\":"})
    void lineThatDoesNotFitIsRefused(String line) {
        assertThatThrownBy(() -> CommonFormat.alone().read(line)).isInstanceOf(BadLineException.class);
    }

    @Test
    void badLineIsNamedByFileAndNumber() throws IOException {
        Path file = Files.writeString(folder.resolve("data.jsonl"), "{}\n\n{\"type\":\"tweet\"}\n");

        assertThatThrownBy(() -> CommonFormat.readAll(List.of(file)))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining("data.jsonl, line 3")
                .hasMessageContaining("tweet");
    }
}
