import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Expands the spintax of families.txt into comment spam for the articles of the training data.
 * Usage: java Expand.java [training-data folder] [out file] [count] [seed]; the same seed gives the same rows.
 */
public class Expand {

    record Article(String id, String title, String text, String url, OffsetDateTime publishedAt) { }

    record Comment(String articleId, String content) { }

    record Paper(String id, String lang, List<Article> articles, List<Comment> comments) { }

    record Family(String letter, String lang, int rows, Map<String, String> options, List<String> templates) {
        int percent(String option, int otherwise) {
            return options.containsKey(option) ? Integer.parseInt(options.get(option)) : otherwise;
        }

        boolean copiesComments() {
            return options.containsKey("copy");
        }
    }

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern PLACEHOLDER = Pattern.compile("%([A-Za-z]\\w*)%");
    private static final Pattern DISGUISE = Pattern.compile("\\[\\[(\\w+):(.*?)\\]\\]");
    private static final Set<String> LISTS_WITH_DIGITS = Set.of("phone", "whatsapp", "money");
    private static final String DEFAULT_LANG = "en";

    private final Random random;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<String>> grammars = new HashMap<>();
    private final List<Family> families = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final Set<String> usedContents = new HashSet<>();

    // The row being written.
    private Family family;
    private Paper paper;
    private Article article;
    private Comment copied;
    private String theme;
    private String keyword;

    public static void main(String[] args) throws Exception {
        Expand expand = new Expand(Long.parseLong(args[3]));
        Path folder = Path.of(args[0]);
        expand.readFamilies(folder.resolve("spam-comments/families.txt"));
        expand.readPapers(folder);
        List<String> rows = expand.writeRows(Integer.parseInt(args[2]));
        Files.write(Path.of(args[1]), rows);
        System.out.println(rows.size() + " rows");
    }

    Expand(long seed) {
        random = new Random(seed);
    }

    // ------------------------------------------------------------ reading

    private void readFamilies(Path file) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            if (line.matches("@(list|grammar|synonyms|family) .*")) {
                lines = openBlock(line.split(" "));
            } else {
                lines.add(line);
            }
        }
    }

    private List<String> openBlock(String[] head) {
        List<String> lines = new ArrayList<>();
        switch (head[0]) {
            case "@list" -> lists.put(head[1], lines);
            case "@grammar" -> grammars.put(head[1], lines);
            case "@synonyms" -> lists.put("synonyms_" + head[1], lines);
            default -> families.add(new Family(head[1], head[2], Integer.parseInt(head[3]), options(head), lines));
        }
        return lines;
    }

    private static Map<String, String> options(String[] head) {
        return Stream.of(head).skip(4).map(option -> option.split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option[1]));
    }

    private void readPapers(Path folder) throws Exception {
        List<Path> folders;
        try (Stream<Path> children = Files.list(folder)) {
            folders = children.filter(child -> Files.exists(child.resolve("articles.jsonl"))).sorted().toList();
        }
        for (Path child : folders) {
            List<Article> articles = new ArrayList<>();
            String lang = DEFAULT_LANG;
            for (Map<String, String> row : readJsonLines(child.resolve("articles.jsonl"))) {
                articles.add(new Article(row.get("articleId"), row.get("articleTitle"), row.get("articleText"),
                        row.get("articleUrl"), parseDate(row.get("publishedAt"))));
                lang = row.get("lang").substring(0, 2);
            }
            List<Comment> comments = readJsonLines(child.resolve("comments.jsonl")).stream()
                    .filter(row -> !"spam".equals(row.get("label")))
                    .map(row -> new Comment(row.get("articleId"), row.get("content")))
                    .filter(comment -> sentences(comment.content()).size() > 1)
                    .filter(comment -> !comment.content().matches("(?s).*(https?:|www\\.|@\\w+\\.).*"))
                    .filter(comment -> comment.content().length() > 80 && comment.content().length() < 600)
                    .toList();
            papers.add(new Paper(child.getFileName().toString(), lang, articles, comments));
        }
    }

    private static OffsetDateTime parseDate(String date) {
        return date.length() > 10 ? OffsetDateTime.parse(date) : LocalDate.parse(date).atTime(7, 0).atOffset(ZoneOffset.UTC);
    }

    private static List<Map<String, String>> readJsonLines(Path file) throws Exception {
        List<Map<String, String>> rows = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    rows.add(stringFields(line));
                }
            }
        }
        return rows;
    }

    /** The string fields of a flat JSON object; other values are skipped. */
    private static Map<String, String> stringFields(String json) {
        Map<String, String> fields = new HashMap<>();
        String name = null;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c == ',' || c == '{') {
                name = null;
            } else if (c == '"') {
                int end = closingQuote(json, at);
                String value = unescape(json.substring(at + 1, end));
                if (name == null) {
                    name = value;
                } else {
                    fields.put(name, value);
                }
                at = end;
            }
        }
        return fields;
    }

    private static int closingQuote(String json, int open) {
        int at = open + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String unescape(String json) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(++at);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b', 'f' -> text.append(' ');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
                    at += 4;
                }
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }

    // ------------------------------------------------------------ rows

    private List<String> writeRows(int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        int total = families.stream().mapToInt(Family::rows).sum();
        int written = 0;
        for (Family next : families) {
            family = next;
            written += next.rows();
            while (rows.size() < Math.round((double) written * count / total)) {
                rows.add(writeRow());
            }
        }
        Collections.shuffle(rows, random);
        List<String> lines = new ArrayList<>();
        for (Map<String, String> row : rows) {
            row.put("id", String.format("sco-%04d", lines.size() + 1));
            lines.add(toJson(row));
        }
        return lines;
    }

    private Map<String, String> writeRow() {
        choosePlace();
        theme = pick(List.of(family.options().get("themes").split(",")));
        keyword = freshKeyword();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", null);
        row.put("dataset", "gatepost-papers");
        row.put("site", URI.create(article.url()).getHost());
        row.put("type", "comment");
        row.put("author", author());
        row.put("authorUrl", chance(family.percent("url", 80)) ? url() : null);
        row.put("authorEmail", null);
        row.put("title", null);
        row.put("content", unusedContent());
        row.put("articleId", article.id());
        row.put("articleTitle", article.title());
        row.put("createdAt", createdAt());
        row.put("label", "spam");
        row.put("lang", family.lang());
        return row;
    }

    private void choosePlace() {
        paper = pick(chance(family.copiesComments() ? 0 : family.percent("away", 15)) ? awayPapers() : homePapers());
        article = pick(paper.articles());
        copied = null;
        if (family.copiesComments()) {
            copied = pick(paper.comments());
            if (chance(50)) {
                article = paper.articles().stream().filter(other -> other.id().equals(copied.articleId()))
                        .findFirst().orElse(article);
            }
        }
    }

    private List<Paper> homePapers() {
        List<Paper> home = papersIn(family.lang());
        return home.isEmpty() ? papersIn(DEFAULT_LANG) : home;
    }

    private List<Paper> awayPapers() {
        boolean speaksAPaper = !family.lang().equals(DEFAULT_LANG) && !papersIn(family.lang()).isEmpty();
        return speaksAPaper ? papersIn(DEFAULT_LANG)
                : papers.stream().filter(other -> !other.lang().equals(DEFAULT_LANG)).toList();
    }

    private List<Paper> papersIn(String lang) {
        return papers.stream().filter(other -> other.lang().equals(lang)).toList();
    }

    private String author() {
        return switch (weighted(family.options().get("authors"))) {
            case "person" -> fromList("person");
            case "brand" -> capitalised(fromList("firm")) + (chance(60) ? " " + capitalised(fromList("firmtail").replaceAll("^-", "")) : "");
            case "letters" -> letters();
            case "disguised" -> disguise(pick(List.of("cyrillic", "fullwidth", "bold", "leet", "zerowidth", "dots")), keyword);
            default -> chance(50) ? keyword : capitalisedWords(keyword);
        };
    }

    private String weighted(String weights) {
        int left = random.nextInt(100);
        String kind = null;
        for (String entry : weights.split(",")) {
            kind = entry.split(":")[0];
            left -= Integer.parseInt(entry.split(":")[1]);
            if (left < 0) {
                break;
            }
        }
        return kind;
    }

    /** Between two hours and about thirteen months after the article, early more often than late. */
    private String createdAt() {
        long seconds = (long) (2 * 3600 * Math.pow(4800, random.nextDouble()));
        return article.publishedAt().plus(Duration.ofSeconds(seconds)).withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS).format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    }

    private String unusedContent() {
        String content = "";
        for (int attempt = 0; attempt < 100; attempt++) {
            content = content();
            if (content.length() > 4 && usedContents.add(content)) {
                break;
            }
        }
        return content;
    }

    private String content() {
        String text = disguiseMarked(expand(pick(family.templates()).replace("\\n", "\n")));
        text = text.replace('⟦', '{').replace('¦', '|').replace('⟧', '}').replaceAll("  +", " ").strip();
        return chance(family.percent("sloppy", 0)) ? withSlip(text) : text;
    }

    // ------------------------------------------------------------ spintax

    private String expand(String template) {
        String spun = template;
        for (Matcher choice = CHOICE.matcher(spun); choice.find(); choice = CHOICE.matcher(spun)) {
            String chosen = pick(List.of(choice.group(1).split("\\|", -1)));
            spun = spun.substring(0, choice.start()) + chosen + spun.substring(choice.end());
        }
        return PLACEHOLDER.matcher(spun).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), name.group())));
    }

    private String value(String name, String otherwise) {
        return switch (name) {
            case "kw" -> keyword;
            case "Kw" -> capitalised(keyword);
            case "kw2" -> freshKeyword();
            case "KWSLUG" -> slug(chance(50) ? keyword : freshKeyword());
            case "SYL" -> fromList("syllable") + fromList("syllable");
            case "NUM" -> String.valueOf(100 + random.nextInt(980000));
            case "LETTERS", "letters" -> letters();
            case "n" -> String.valueOf(2 + random.nextInt(97));
            case "year" -> String.valueOf(2012 + random.nextInt(14));
            case "url" -> url();
            case "host" -> URI.create(url()).getHost();
            case "a" -> htmlLink();
            case "bb" -> "[url=" + url() + "]" + anchor() + "[/url]";
            case "digits" -> disguisedPhone(fromList("phone"));
            case "firm" -> capitalised(fromList("firm"));
            case "title" -> article.title();
            case "noun" -> noun();
            case "place" -> placeName();
            case "quote" -> quote();
            case "site" -> URI.create(article.url()).getHost().replace("www.", "");
            case "copy" -> scrambled(copied.content());
            default -> listNamed(name) == null ? otherwise : fromList(name);
        };
    }

    private List<String> listNamed(String name) {
        return Stream.of(name + "_" + family.lang(), name, name + "_" + DEFAULT_LANG)
                .map(lists::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String fromList(String name) {
        String entry = expand(pick(listNamed(name)));
        return LISTS_WITH_DIGITS.contains(name)
                ? Pattern.compile("#").matcher(entry).replaceAll(digit -> String.valueOf(random.nextInt(10))) : entry;
    }

    private String freshKeyword() {
        return fromList(theme).replaceAll(" +", " ").strip();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        boolean mixed = chance(70);
        for (int left = 6 + random.nextInt(8); left > 0; left--) {
            char letter = (char) ('a' + random.nextInt(26));
            letters.append(mixed && chance(45) ? Character.toUpperCase(letter) : letter);
        }
        return letters.toString();
    }

    // ------------------------------------------------------------ links

    /** Half of the hosts carry a keyword, the rest look like a business, a free page, a profile or a hacked site. */
    private String url() {
        String address = chance(50) ? keywordHost() + path() : switch (weighted("firm:30,page:25,profile:22,hacked:23")) {
            case "firm" -> fromList("firm") + (chance(50) ? "-" : "") + fromList("firmtail").replaceAll("^-", "")
                    + "." + fromList("tld") + path();
            case "page" -> fromList("pagehost");
            case "profile" -> fromList("profilepage");
            default -> fromList("hackedpage");
        };
        int slash = address.indexOf('/');
        String host = (slash < 0 ? address : address.substring(0, slash)).toLowerCase(Locale.ROOT).replace("--", "-");
        String rest = slash < 0 ? "" : address.substring(slash);
        return (chance(55) ? "https://" : "http://") + host + rest;
    }

    private String keywordHost() {
        String words = slug(chance(50) ? keyword : freshKeyword());
        return (chance(25) ? "www." : "") + (chance(50) ? words.replace("-", "") : words)
                + fromList("hosttail") + "." + fromList(chance(20) ? "tld_cc" : "tld");
    }

    private String path() {
        String words = slug(freshKeyword());
        return pick(List.of("", "", "", "/", "/", "/" + words, "/" + words + ".html", "/" + words + "/",
                "/?p=" + random.nextInt(9000), "/product/" + words + "-" + random.nextInt(900), "/blog/" + words));
    }

    private String slug(String words) {
        String ascii = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (ascii.length() < 4) {
            return fromList("syllable") + fromList("syllable");
        }
        return ascii.length() <= 30 ? ascii : ascii.substring(0, ascii.lastIndexOf('-', 30) > 0 ? ascii.lastIndexOf('-', 30) : 30);
    }

    private String htmlLink() {
        String attributes = pick(List.of("", "", "", " rel=\"dofollow\"", " target=\"_blank\"", " title=\"" + keyword + "\""));
        return "<a href=\"" + url() + "\"" + attributes + ">" + anchor() + "</a>";
    }

    private String anchor() {
        return chance(50) ? freshKeyword() : chance(80) ? keyword : letters();
    }

    private String disguisedPhone(String phone) {
        return switch (random.nextInt(7)) {
            case 0 -> phone.replace('0', 'O').replace('1', 'l').replace('5', 'S');
            case 1 -> phone.replaceAll("[ -]", pick(List.of("~", "‒", "_", "•", "⇋", "=", "↩")));
            case 2 -> disguise("fullwidth", phone);
            case 3 -> disguise("circled", phone);
            case 4 -> disguise("bold", phone);
            case 5 -> phone.replaceAll("(\\d)", "$1 ").strip();
            default -> phone;
        };
    }

    // ------------------------------------------------------------ the article

    /** A noun of the article, rather one that it uses several times. */
    private String noun() {
        String text = article.title() + ". " + article.text();
        List<String> nouns = matches("(?iu)(?<![\\p{L}'’])(?:" + grammar(0) + ")\\s+(\\p{L}{4,})(?=[,.;:]|\\s+(?:"
                + grammar(1) + ")(?!\\p{L}))", text);
        for (int often = 3; often > 0; often--) {
            int enough = often;
            List<String> frequent = nouns.stream().filter(noun -> text.split(Pattern.quote(noun), -1).length > enough).toList();
            if (!frequent.isEmpty()) {
                return pick(frequent);
            }
        }
        return longestTitleWord();
    }

    private String placeName() {
        List<String> found = matches("(?<!\\p{L})(?:" + grammar(2) + ") (\\p{Lu}\\p{Ll}{3,}(?: \\p{Lu}\\p{Ll}+)?)", article.text());
        return found.isEmpty() ? longestTitleWord() : pick(found);
    }

    private String grammar(int line) {
        return grammars.getOrDefault(paper.lang(), grammars.get(DEFAULT_LANG)).get(line).replace(',', '|');
    }

    private List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1))
                .filter(word -> !word.matches("(?iu)" + grammar(3))).toList();
    }

    private String longestTitleWord() {
        return Stream.of(article.title().split("[^\\p{L}]+")).max(Comparator.comparingInt(String::length)).orElse("");
    }

    private String quote() {
        List<String> fitting = sentences(article.text()).stream()
                .filter(sentence -> sentence.length() > 30 && sentence.length() < 150 && !sentence.contains("\"")).toList();
        return fitting.isEmpty() ? article.title() : pick(fitting);
    }

    // ------------------------------------------------------------ scrambled comments

    private static List<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.!?…])\\s+|\\n+")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private String scrambled(String comment) {
        List<String> parts = new ArrayList<>(sentences(comment));
        Collections.shuffle(parts, random);
        if (parts.equals(sentences(comment))) {
            Collections.rotate(parts, 1);
        }
        if (parts.size() > 3 && chance(50)) {
            parts.remove(0);
        }
        return withSynonyms(String.join(" ", parts));
    }

    private String withSynonyms(String text) {
        String replaced = text;
        for (String line : lists.getOrDefault("synonyms_" + paper.lang(), List.of())) {
            String[] pair = line.split(" = ");
            replaced = Pattern.compile("(?iu)(?<!\\p{L})" + pair[0] + "(?!\\p{L})").matcher(replaced)
                    .replaceAll(word -> Matcher.quoteReplacement(chance(75) ? sameCase(word.group(), expand(pair[1])) : word.group()));
        }
        return replaced;
    }

    private static String sameCase(String model, String word) {
        return Character.isUpperCase(model.charAt(0)) ? capitalised(word) : word;
    }

    // ------------------------------------------------------------ disguises and slips

    private String disguiseMarked(String text) {
        return DISGUISE.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(disguise(mark.group(1), mark.group(2))));
    }

    private String disguise(String kind, String text) {
        return switch (kind) {
            case "cyrillic" -> lookAlikes(text, "aceopxyiATOPCEHMKB", "асеорхуіАТОРСЕНМКВ", 75);
            case "greek" -> lookAlikes(text, "aoviuypkntAEHIKMNOTX", "αονιυγρκητΑΕΗΙΚΜΝΟΤΧ", 70);
            case "leet" -> lookAlikes(text, "aeiostlbg", "431057189", 60);
            case "fullwidth" -> perCharacter(text, c -> c > ' ' && c < 127 ? c + 0xFEE0 : c == ' ' ? 0x3000 : c);
            case "bold" -> perCharacter(text, c -> mathematical(c, 0x1D5D4, 0x1D5EE, 0x1D7EC));
            case "script" -> perCharacter(text, c -> mathematical(c, 0x1D4D0, 0x1D4EA, 0x1D7CE));
            case "circled" -> perCharacter(text, c -> c >= 'a' && c <= 'z' ? c - 'a' + 0x24D0
                    : c >= 'A' && c <= 'Z' ? c - 'A' + 0x24B6 : c >= '1' && c <= '9' ? c - '1' + 0x2460 : c == '0' ? 0x24EA : c);
            case "zerowidth" -> insertAfterLetters(text, () -> chance(40) ? pick(List.of("\u200B", "\u200C", "\u200D", "\u2060", "\u00AD")) : "");
            case "spaced" -> insertAfterLetters(text, () -> " ").strip();
            case "dots" -> insertAfterLetters(text, () -> chance(60) ? pick(List.of(".", "*", "_", "-")) : "");
            case "caps" -> perCharacter(text, c -> chance(50) ? Character.toUpperCase(c) : c);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private interface CharacterMap {
        int apply(int character);
    }

    private static String perCharacter(String text, CharacterMap map) {
        return text.codePoints().map(map::apply).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int mathematical(int c, int upper, int lower, int digit) {
        return c >= 'A' && c <= 'Z' ? c - 'A' + upper : c >= 'a' && c <= 'z' ? c - 'a' + lower
                : c >= '0' && c <= '9' ? c - '0' + digit : c;
    }

    private String lookAlikes(String text, String plain, String disguised, int percent) {
        return perCharacter(text, c -> plain.indexOf(c) >= 0 && chance(percent) ? disguised.charAt(plain.indexOf(c)) : c);
    }

    private static String insertAfterLetters(String text, Supplier<String> inserted) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> result.appendCodePoint(c).append(c == ' ' ? " " : inserted.get()));
        return result.toString();
    }

    private String withSlip(String text) {
        boolean hasLink = text.contains("http") || text.contains("<");
        return switch (random.nextInt(6)) {
            case 0 -> hasLink ? text.replace(", ", " , ") : text.toLowerCase(Locale.ROOT);
            case 1 -> text.replaceAll("(?<=\\p{Ll})['’](?=\\p{Ll})", "");
            case 2 -> text.replaceAll("(?<=\\p{Ll}{2})\\. (?=\\p{Lu})", ".");
            case 3 -> text.replaceAll("(?<=\\p{Ll})! ", "!! ").replaceAll("(?<=\\p{Ll}), ", ",");
            case 4 -> text.replaceFirst("(?<=\\b\\p{Ll}{2})(\\p{Ll})(\\p{Ll})(?=\\p{Ll}{2}\\b)", "$2$1");
            default -> text.replaceFirst(" (the|a|is|to) ", " ");
        };
    }

    // ------------------------------------------------------------ small helpers

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String capitalisedWords(String text) {
        return Stream.of(text.split(" ")).map(Expand::capitalised).collect(Collectors.joining(" "));
    }

    private static String toJson(Map<String, String> row) {
        return row.entrySet().stream().map(field -> quoted(field.getKey()) + ": " + quoted(field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append(c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085' ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return json.append('"').toString();
    }
}
