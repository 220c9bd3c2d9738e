package org.gatepost.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** The protocols on two small invented blogs. */
class BenchProtocolsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] HAM = {
        "I was at the meeting and the council never answered the question about the bus to %s.",
        "My father drove the number %s for thirty years and he would laugh at this plan.",
        "Thanks for writing this up. Is the pool at school %s open again in spring?"
    };
    private static final String[] SPAM = {
        "Great post! Buy cheap replica watches at http://watches%s.example/shop now",
        "<a href=\"http://loans%s.example/payday\">payday loans online</a> instant approval no credit check",
        "Nice blog, very informative, i bookmarked it. casino bonus http://spin%s.example/"
    };

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void inventBlogs() throws IOException {
        invent("blog_north", 60);
        invent("blog_south", 50);
    }

    @Test
    void allProtocolsRunAndAreToldInTableAndJson() throws IOException {
        Path json = folder.resolve("figures.json");

        assertThat(run("--z-train", "blog_north", "--z-test", "blog_south", "--json", json.toString()))
                .as(err.toString())
                .isZero();

        JsonNode protocols = JSON.readTree(json.toFile()).path("protocols");
        assertThat(protocols.fieldNames()).toIterable().containsExactly("Z", "D", "S", "S+base");
        assertThat(protocols.at("/Z/sets").fieldNames()).toIterable().containsExactly("blog_south");
        assertThat(protocols.at("/D/sets").fieldNames()).toIterable().containsExactly("blog_north", "blog_south");
        assertThat(protocols.at("/S/sets").fieldNames()).toIterable().containsExactly("blog_north", "blog_south");
        // The base would know nothing without the one set it learns from.
        assertThat(protocols.at("/S+base/sets").fieldNames()).toIterable().containsExactly("blog_south");
        assertThat(protocols.at("/Z/sets/blog_south/figures/spam").asInt()).isEqualTo(50);
        assertThat(protocols.at("/D/macroBlogs/sets").asInt()).isEqualTo(2);
        assertThat(protocols.at("/S/trials/0/trainHam").asInt()).isBetween(30, 40);
        for (String figure :
                List.of("auc", "recallAt01", "recallAt05", "recallAt1", "f1", "brier", "calibrationError")) {
            assertThat(protocols.at("/Z/macro/" + figure).isNumber()).as(figure).isTrue();
        }
        for (String how : List.of("oracle", "honest", "decided")) {
            for (String share : List.of("held", "hamRejected", "spamPublished")) {
                assertThat(protocols.at("/Z/macro/" + how + "/" + share).asDouble(-1))
                        .isBetween(0.0, 1.0);
            }
        }
        assertThat(protocols.at("/Z/kinds/trackback/spam").asInt()).isPositive();
        assertThat(out.toString()).contains("macro blogs, 2 sets").doesNotContain("NaN");
    }

    @Test
    void setThatIsNotThereIsToldBeforeAnythingIsLearned() {
        assertThat(run("--z-train", "blog_west", "--z-test", "blog_south")).isEqualTo(1);

        assertThat(err.toString()).contains("--z-train").contains("blog_west");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void measuringOnWhatIsLearnedFromIsWrongUsage() {
        assertThat(run("--z-train", "blog_north", "--z-test", "blog_south,blog_north"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("must not measure on what it learns from: blog_north");
    }

    @Test
    void baseThatHasLearnedFromABlogItIsMeasuredOnIsToldOf() throws IOException {
        Path base = folder.resolve("base");
        CommandLine line = Gatepost.commandLine();
        line.setErr(new PrintWriter(new StringWriter()));
        String known = folder.resolve("blog_north").toString();
        assertThat(line.execute("train", "--data", known, "--out", base.toString()))
                .isZero();

        assertThat(run("--protocols", "S", "--base", base.toString())).isZero();

        assertThat(err.toString())
                .contains("S+base tells too much: by its provenance the base has learned from blog_north\n");
        assertThat(out.toString()).contains("S+base");
    }

    @Test
    void unknownProtocolIsWrongUsage() {
        assertThat(run("--protocols", "Z,X")).isEqualTo(2);
    }

    @Test
    void folderThatIsNotThereIsTold() {
        CommandLine line = Gatepost.commandLine();
        line.setErr(new PrintWriter(err));

        assertThat(line.execute(
                        "bench", "protocols", "--data", folder.resolve("none").toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("There is no ");
    }

    private void invent(String name, int each) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            lines.add(line(name, i, "ham", String.format(HAM[i % HAM.length], i)));
            lines.add(line(name, i, "spam", String.format(SPAM[i % SPAM.length], i)));
        }
        Files.createDirectories(folder.resolve(name));
        Files.write(folder.resolve(name).resolve("data.jsonl"), lines);
    }

    private static String line(String set, int number, String label, String content) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", set + label + number).put("dataset", set).put("label", label);
        line.put("type", number % 5 == 0 ? "trackback" : "comment").put("content", content);
        line.put("author", label.equals("spam") ? "cheap watches" : "Ines Falk");
        line.put("articleId", "a" + number % 9).put("articleTitle", "The council and its buses");
        line.put(
                "createdAt",
                "2020-01-01T00:00:00Z".replace("00:00:00", String.format("%02d:%02d:00", number / 60, number % 60)));
        return line.toString();
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("bench", "protocols", "--data", folder.toString()));
        arguments.addAll(List.of(more));
        CommandLine line = Gatepost.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments.toArray(String[]::new));
    }
}
