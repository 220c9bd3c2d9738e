package org.gatepost.archives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Example;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Label;
import org.gatepost.submission.Submission;

/**
 * The common format: JSON Lines in UTF-8, one submission a line. Unknown fields are ignored, absent and null are the
 * same, {@code message} counts as {@code comment}; {@code articleId} may name a line of {@code articles.jsonl} beside
 * the file, and the longer article text wins.
 */
public final class CommonFormat {
    private final Articles articles;

    private CommonFormat(Articles articles) {
        this.articles = articles;
    }

    /**
     * A reader for lines that may refer to the articles beside the given file.
     *
     * @throws BadLineException where one of the articles does not fit
     */
    public static CommonFormat beside(Path file) throws IOException, BadLineException {
        return new CommonFormat(Articles.beside(file));
    }

    /** A reader for lines that come without a file. */
    public static CommonFormat alone() {
        return new CommonFormat(new Articles());
    }

    /**
     * The files that the given files and folders mean: a folder means every {@code *.jsonl} under it but
     * {@code articles.jsonl} and what lies in a folder {@code gold}; in the order of their names.
     *
     * @throws IOException where one of them cannot be read
     */
    public static List<Path> files(List<Path> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                files.add(place);
                continue;
            }
            try (Stream<Path> under = Files.walk(place)) {
                under.filter(Files::isRegularFile)
                        .filter(file -> isData(place.relativize(file)))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        boolean gold = false;
        for (Path part : file) {
            gold |= part.toString().equals("gold");
        }
        return name.endsWith(".jsonl") && !name.equals(Articles.FILE) && !gold;
    }

    /**
     * Reads all examples of the given files and folders, in order.
     *
     * @throws BadLineException at the first line that does not fit
     */
    public static List<Example> readAll(List<Path> places) throws IOException, BadLineException {
        List<Example> examples = new ArrayList<>();
        for (Path file : files(places)) {
            CommonFormat format = beside(file);
            JsonLines.read(file, line -> examples.add(format.read(line)));
        }
        return examples;
    }

    /**
     * Reads one line.
     *
     * @throws BadLineException where it is no JSON object, or a field has a value that means nothing
     */
    public Example read(String line) throws BadLineException {
        JsonNode json = JsonLines.object(line);
        Kind kind = kind(text(json, "type"));
        String dataset = text(json, "dataset");
        Submission submission = new Submission(
                kind,
                article(json),
                new Author(
                        text(json, "author"),
                        text(json, "authorEmail"),
                        text(json, "authorUrl"),
                        text(json, "ip"),
                        text(json, "userAgent"),
                        ""),
                text(json, "title"),
                text(json, "content"),
                text(json, "sourceUrl"),
                text(json, "blogName"),
                "",
                "",
                instant(text(json, "createdAt")),
                null,
                "",
                "");
        return new Example(
                text(json, "id"),
                dataset,
                text(json, "site"),
                submission,
                label(text(json, "label")),
                text(json, "lang"),
                json.path("linksBack").isBoolean()
                        ? Optional.of(json.path("linksBack").asBoolean())
                        : Optional.empty());
    }

    private ArticleRef article(JsonNode json) {
        Articles.Article known = articles.find(text(json, "articleId"));
        String text = text(json, "articleText");
        String title = text(json, "articleTitle");
        String url = text(json, "articleUrl");
        if (url.isEmpty()) {
            // An id is as good as an address to tell one article from another.
            url = known.url().isEmpty() ? text(json, "articleId") : known.url();
        }
        return new ArticleRef(
                url,
                title.isEmpty() ? known.title() : title,
                known.text().length() > text.length() ? known.text() : text,
                "",
                instant(known.publishedAt()));
    }

    private static Kind kind(String word) throws BadLineException {
        if (word.isEmpty() || word.equals("message")) {
            return Kind.COMMENT;
        }
        return Kind.ofWord(word).orElseThrow(() -> new BadLineException("unknown type: " + word));
    }

    private static Optional<Label> label(String word) throws BadLineException {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Label.ofWord(word).orElseThrow(() -> new BadLineException("unknown label: " + word)));
    }

    private static Optional<Instant> instant(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) { // dates only order a stream: one that cannot be read is one that is not told
            return Optional.empty();
        }
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}
