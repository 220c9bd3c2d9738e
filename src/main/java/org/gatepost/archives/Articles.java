package org.gatepost.archives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The articles that stand beside a file of submissions, by their id. */
final class Articles {
    static final String FILE = "articles.jsonl";

    private final Map<String, Article> byId = new HashMap<>();

    /**
     * Reads the folder's articles; a folder without any is no error.
     *
     * @throws BadLineException at the first line that is no JSON object
     */
    static Articles beside(Path file) throws IOException, BadLineException {
        Articles articles = new Articles();
        Path folder = file.toAbsolutePath().getParent();
        Path list = folder == null ? Path.of(FILE) : folder.resolve(FILE);
        if (Files.isRegularFile(list)) {
            JsonLines.read(list, line -> articles.add(JsonLines.object(line)));
        }
        return articles;
    }

    private void add(JsonNode line) {
        byId.put(
                line.path("articleId").asText(""),
                new Article(
                        text(line, "articleTitle"),
                        text(line, "articleText"),
                        text(line, "articleUrl"),
                        text(line, "lang"),
                        text(line, "publishedAt")));
    }

    /** The article with that id, or one of which nothing is known. */
    Article find(String id) {
        return byId.getOrDefault(id, Article.UNKNOWN);
    }

    private static String text(JsonNode line, String field) {
        JsonNode value = line.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    /** What the list tells of an article; empty texts where it tells nothing. */
    record Article(String title, String text, String url, String lang, String publishedAt) {
        static final Article UNKNOWN = new Article("", "", "", "", "");
    }
}
