// Expands the spam linkback templates of families.txt (next to this file) into training data.
//
//   java Expand.java <training-data folder> <out file> <count> <seed>
//
// The same templates, articles, count and seed always give the same rows. Part of Gatepost; GPL.

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class Expand {

    record Article(String dataset, String id, String title, String text, String url, String lang, LocalDate published) {}

    /** One [list], [once], [topic], [family] or [synonyms] block of families.txt. */
    record Section(String type, String name, List<String> lines) {

        List<String> values(String key) {
            String prefix = key + ":";
            return lines.stream().filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip()).toList();
        }

        String value(String key) {
            return values(key).get(0);
        }

        List<String> words(String key) {
            return List.of(value(key).split("\\s+"));
        }
    }

    private static final Pattern SECTION = Pattern.compile("\\[(list|once|topic|family|synonyms) (\\S+)]");
    private static final Pattern INNERMOST_CHOICE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("%([a-z_]+)%");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:in|at|near|from|to|en|à|di|em|di)\\s+(\\p{Lu}\\p{Ll}{3,}(?:\\s\\p{Lu}\\p{Ll}{2,})?)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CALENDAR_WORD = Pattern.compile(
            "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
                    + "|(septem|octo|novem|decem)ber");

    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final List<Article> articles = new ArrayList<>();
    private final Random random;

    /** Values fixed for the row being written: article parts, title, host and the [once] lists. */
    private final Map<String, String> rowValues = new HashMap<>();
    private Section topic;

    Expand(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: java Expand.java <training-data folder> <out file> <count> <seed>");
            System.exit(2);
        }
        Path trainingData = Path.of(args[0]);
        Expand expand = new Expand(Long.parseLong(args[3]));
        expand.readSections(trainingData.resolve("spam-linkbacks/families.txt"));
        expand.readArticles(trainingData);
        List<String> rows = expand.rows(Integer.parseInt(args[2]));
        Files.write(Path.of(args[1]), rows);
    }

    // ------------------------------------------------------------ reading

    void readSections(Path file) throws IOException {
        Section current = null;
        for (String line : Files.readAllLines(file)) {
            Matcher header = SECTION.matcher(line);
            if (header.matches()) {
                current = new Section(header.group(1), header.group(2), new ArrayList<>());
                sections.put(current.type() + " " + current.name(), current);
            } else if (!line.isBlank() && !line.startsWith("#") && current != null) {
                current.lines().add(line);
            }
        }
    }

    void readArticles(Path trainingData) throws IOException {
        List<Path> files;
        try (Stream<Path> folders = Files.list(trainingData)) {
            files = folders.map(folder -> folder.resolve("articles.jsonl")).filter(Files::exists).sorted().toList();
        }
        for (Path file : files) {
            String dataset = file.getParent().getFileName().toString();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    articles.add(readArticle(dataset, line));
                }
            }
        }
    }

    static Article readArticle(String dataset, String line) {
        String published = stringField(line, "publishedAt");
        return new Article(dataset, stringField(line, "articleId"), stringField(line, "articleTitle"),
                stringField(line, "articleText"), stringField(line, "articleUrl"),
                stringField(line, "lang"), LocalDate.parse(published.substring(0, 10)));
    }

    /** The text of a string field of a one-line JSON object. A quote inside a value is escaped, so it cannot match. */
    static String stringField(String json, String name) {
        Matcher start = Pattern.compile("\"" + name + "\"\\s*:\\s*\"").matcher(json);
        if (!start.find()) {
            throw new IllegalArgumentException("no field " + name + " in " + json);
        }
        StringBuilder text = new StringBuilder();
        for (int i = start.end(); json.charAt(i) != '"'; i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                c = json.charAt(++i);
                switch (c) {
                    case 'n' -> text.append('\n');
                    case 't' -> text.append('\t');
                    case 'r', 'b', 'f' -> text.append(' ');
                    case 'u' -> {
                        text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                        i += 4;
                    }
                    default -> text.append(c);
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    // ------------------------------------------------------------ rows

    List<String> rows(int count) {
        List<Section> plan = planFamilies(count);
        Map<String, Integer> summary = new TreeMap<>();
        Set<String> seenContents = new HashSet<>();
        List<String> rows = new ArrayList<>();
        for (Section family : plan) {
            Map<String, String> row = newRow(family);
            for (int attempt = 0; attempt < 50 && !seenContents.add(row.get("plainContent")); attempt++) {
                row = newRow(family);
            }
            row.remove("plainContent");
            row.put("id", String.format("slb-%04d", rows.size() + 1));
            rows.add(toJson(row));
            summary.merge("family " + family.value("kind"), 1, Integer::sum);
            summary.merge("lang " + family.value("lang"), 1, Integer::sum);
            summary.merge("type " + row.get("type"), 1, Integer::sum);
        }
        System.err.println(rows.size() + " rows " + summary);
        return rows;
    }

    /** Each family as often as its share says, in shuffled order. */
    List<Section> planFamilies(int count) {
        List<Section> families = sections.values().stream().filter(s -> s.type().equals("family")).toList();
        int allShares = families.stream().mapToInt(f -> Integer.parseInt(f.value("share"))).sum();
        List<Section> plan = new ArrayList<>();
        int shares = 0;
        for (Section family : families) {
            shares += Integer.parseInt(family.value("share"));
            while (plan.size() < Math.round((double) count * shares / allShares)) {
                plan.add(family);
            }
        }
        Collections.shuffle(plan, random);
        return plan;
    }

    Map<String, String> newRow(Section family) {
        Article article = pickArticle(pick(family.words("papers")));
        topic = sections.get("topic " + pick(family.words("topics")));
        LocalDateTime created = createdAt(article.published());
        rowValues.clear();
        putArticleValues(article);
        putDateValues(created);
        String host = set("host", pick(topic.values("host"))).toLowerCase(Locale.ROOT);
        rowValues.put("host", host);
        set("blog", pick(topic.values("blog")));
        rowValues.put("topic_squashed", squash(rowValues.get("blog"), "weblog"));
        rowValues.put("blog_squashed", squash(expand("%blog_words%"), "weblog"));
        List<String> titles = family.values("title").isEmpty() ? topic.values("title") : family.values("title");
        String title = tidy(expand(pick(titles)));
        rowValues.put("title", title);
        rowValues.put("slug", slug(title));
        String address = expand(family.values("address").isEmpty() ? "%address_mixed%" : pick(family.values("address")));
        if (address.contains(rowValues.get("blog_squashed"))) {
            rowValues.put("blog", expand("%blog_words%"));
        }
        String content = tidy(expand(pick(family.values("content"))));
        return fillRow(pick(family.words("types")), family.value("lang"), article, created, address, content);
    }

    Map<String, String> fillRow(String type, String lang, Article article, LocalDateTime created, String address, String content) {
        String title = rowValues.get("title");
        boolean trackback = type.equals("trackback");
        int form = random.nextInt(100);
        boolean titleInContent = trackback && form < 55;
        boolean titleInField = trackback ? form >= 40 : form < (type.equals("pingback") ? 25 : 55);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", null);
        row.put("dataset", "gatepost-papers");
        row.put("site", URI.create(article.url()).getHost());
        row.put("type", type);
        row.put("author", expand("%author_form%"));
        row.put("authorUrl", authorUrl(address));
        row.put("authorEmail", null);
        row.put("title", titleInField ? title : null);
        row.put("blogName", chance(trackback ? 55 : 35) ? rowValues.get("blog") : null);
        row.put("sourceUrl", address);
        row.put("content", titleInContent ? "<strong>" + title + "</strong>\n\n" + content : content);
        row.put("articleId", article.id());
        row.put("articleTitle", article.title());
        row.put("createdAt", created.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z");
        row.put("label", "spam");
        row.put("lang", lang);
        row.put("plainContent", content);
        return row;
    }

    Article pickArticle(String lang) {
        List<Article> fitting = articles.stream().filter(a -> lang.equals("any") || a.lang().equals(lang)).toList();
        return pick(fitting);
    }

    /** Mostly within days, sometimes up to ten months later. */
    LocalDateTime createdAt(LocalDate published) {
        int days = 1 + (int) (Math.pow(random.nextDouble(), 2.5) * 300);
        return published.plusDays(days).atStartOfDay().plusSeconds(1 + random.nextInt(86_398));
    }

    String authorUrl(String address) {
        if (chance(25)) {
            return null;
        }
        URI uri = URI.create(address);
        return chance(15) ? uri.getScheme() + "://" + uri.getHost() + "/" : address;
    }

    // ------------------------------------------------------------ spintax

    private String set(String name, String template) {
        String value = expand(template);
        rowValues.put(name, value);
        return value;
    }

    /** Chooses among {a|b}, innermost first, then fills in the %names%. Filled-in text is not expanded again. */
    String expand(String template) {
        String chosen = template;
        for (Matcher m = INNERMOST_CHOICE.matcher(chosen); m.find(); m = INNERMOST_CHOICE.matcher(chosen)) {
            String[] options = m.group(1).split("\\|", -1);
            chosen = chosen.substring(0, m.start()) + pick(List.of(options)) + chosen.substring(m.end());
        }
        return NAME.matcher(chosen.replace("\\n", "\n"))
                .replaceAll(m -> Matcher.quoteReplacement(namedValue(m.group(1))));
    }

    String namedValue(String name) {
        if (name.equals("n")) {
            return String.valueOf(2 + random.nextInt(chance(50) ? 97 : 9_000));
        }
        if (rowValues.containsKey(name)) {
            return rowValues.get(name);
        }
        if (name.equals("anchor") || name.equals("sales")) {
            return expand(pick(topic.values(name)));
        }
        Section once = sections.get("once " + name);
        if (once != null) {
            return set(name, pick(once.lines()));
        }
        Section list = sections.get("list " + name);
        if (list == null) {
            throw new IllegalArgumentException("unknown name %" + name + "%");
        }
        return expand(pick(list.lines()));
    }

    // ------------------------------------------------------------ values taken from the article

    void putArticleValues(Article article) {
        List<String> sentences = sentences(article.text());
        int start = random.nextInt(Math.max(1, sentences.size() - 1));
        String twoSentences = String.join(" ", sentences.subList(start, Math.min(start + 2, sentences.size())));
        rowValues.put("article_title", article.title());
        rowValues.put("first_sentence", clip(sentences.get(0), 240));
        rowValues.put("snippet", snippet(article.text()));
        rowValues.put("spun", swapSynonyms(twoSentences, article.lang()));
        rowValues.put("spun_title", swapSynonyms(article.title(), article.lang()));
        rowValues.put("site", URI.create(article.url()).getHost());
        rowValues.put("place", place(article));
    }

    void putDateValues(LocalDateTime created) {
        rowValues.put("year", String.valueOf(created.getYear()));
        rowValues.put("month", String.format("%02d", created.getMonthValue()));
        rowValues.put("day", String.format("%02d", created.getDayOfMonth()));
    }

    static List<String> sentences(String text) {
        String plain = text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return List.of(plain.split("(?<=\\p{L}{3}[.!?][\"”»]?)\\s+(?=[\\p{Lu}\"“«„¿¡])"));
    }

    static String clip(String text, int length) {
        return text.length() <= length ? text : text.substring(0, text.lastIndexOf(' ', length));
    }

    String snippet(String text) {
        String[] words = text.replaceAll("<[^>]*>", " ").strip().split("\\s+");
        int length = Math.min(words.length, 14 + random.nextInt(18));
        int start = random.nextInt(words.length - length + 1);
        return String.join(" ", List.of(words).subList(start, start + length));
    }

    String place(Article article) {
        List<String> places = article.lang().equals("de") ? List.of() : PLACE.matcher(article.text()).results()
                .map(m -> m.group(1)).filter(word -> !CALENDAR_WORD.matcher(word).find()).toList();
        return places.isEmpty() ? expand("%town%") : pick(places);
    }

    String swapSynonyms(String text, String lang) {
        Section synonyms = sections.get("synonyms " + lang);
        if (synonyms == null) {
            return text;
        }
        Map<String, String> swaps = synonyms.lines().stream().map(line -> line.split(" = "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a));
        return Pattern.compile("\\p{L}+").matcher(text).replaceAll(m -> {
            String swap = swaps.get(m.group());
            return Matcher.quoteReplacement(swap == null || chance(20) ? m.group() : pick(List.of(swap.split(", "))));
        });
    }

    // ------------------------------------------------------------ small helpers

    /** Removes the gaps that empty {|x} choices leave behind. */
    static String tidy(String text) {
        return text.replaceAll(" {2,}", " ").replaceAll(" ([,.;](?![.,;\\w]))", "$1").strip();
    }

    static String asciiLower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    static String squash(String text, String fallback) {
        String squashed = asciiLower(text).replace("&", "and").replaceAll("[^a-z0-9]", "");
        return squashed.length() < 3 ? fallback : squashed;
    }

    String slug(String title) {
        String slug = asciiLower(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String clipped = slug.length() <= 60 ? slug : slug.substring(0, slug.lastIndexOf('-', 60));
        return clipped.length() < 4 ? "post-" + (100 + random.nextInt(9_000)) : clipped;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    static String toJson(Map<String, String> row) {
        return row.entrySet().stream()
                .map(field -> quote(field.getKey()) + ":" + (field.getValue() == null ? "null" : quote(field.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String quote(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append(c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }
}
