package org.gatepost.testing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Form;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;

/** Submissions of every sort that a stranger could send, sane and insane; the same seed sends the same. */
public final class RandomSubmissions {
    private static final List<String> WORDS = List.of(
            "the",
            "council",
            "library",
            "viagra",
            "great",
            "post",
            "thanks",
            "for",
            "sharing",
            "my",
            "website",
            "I",
            "и",
            "市议会",
            "図書館",
            "도서관",
            "مكتبة",
            "straße",
            "don't",
            "l’article",
            "http://a.example/b?c=d",
            "www.shop.example",
            "4,000",
            "v1agra",
            "cаsino",
            "😀",
            "\u200b",
            "...");
    private static final List<String> HTML = List.of(
            "<a href=\"http://x.example/\">",
            "</a>",
            "<b>",
            "</i>",
            "<div style='display:none'>",
            "<script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "&amp;",
            "&#x110000;",
            "&nbsp",
            "<a href=javascript:alert(1)>",
            "<",
            ">",
            "<a",
            "=\"",
            "<table><td>",
            "<svg>",
            "<blockquote>",
            "</p>",
            "<br/>",
            "\n\n");
    private static final List<String> BBCODE = List.of(
            "[url]",
            "[/url]",
            "[url=http://y.example/]",
            "[link=",
            "[b]",
            "[/b]",
            "[",
            "]",
            "[img]",
            "[quote=\"x\"]",
            "[url=\"",
            "\\",
            "$1",
            "[...]",
            "{a|b}",
            "{");

    private final Random random;

    public RandomSubmissions(long seed) {
        random = new Random(seed);
    }

    public Stream<Submission> stream() {
        return Stream.generate(this::next);
    }

    public Submission next() {
        return new Submission(
                pick(List.of(Kind.values())),
                article(),
                new Author(text(), text(), text(), text(), text(), text()),
                text(),
                random.nextInt(100) == 0 ? huge() : text() + text(),
                text(),
                text(),
                text(),
                "",
                Optional.empty(),
                new Form(random.nextBoolean() ? "" : text(), OptionalLong.empty()),
                "",
                "");
    }

    private ArticleRef article() {
        return switch (random.nextInt(4)) {
            case 0 -> ArticleRef.NONE;
            case 1 -> Articles.councilMeeting();
            case 2 -> Articles.germanSchoolRoof();
            default -> new ArticleRef(text(), text(), text() + text(), random.nextBoolean() ? "" : text(), null);
        };
    }

    private String text() {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> "   \t\r\n ";
            case 2 -> characters(0x250);
            case 3 -> characters(0x10ffff);
            case 4 -> soup(HTML);
            case 5 -> soup(BBCODE);
            case 6 -> "http://" + soup(List.of("www.", "a", ".", "/", "?", "#", "@", ":", "8", "[::1]", "é", "co.uk"));
            default -> repeated(() -> pick(WORDS) + " ", random.nextInt(60));
        };
    }

    /** Any code units at all, lone surrogates among them. */
    private String characters(int bound) {
        StringBuilder some = new StringBuilder();
        int length = random.nextInt(80);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(10) == 0) {
                some.append((char) (Character.MIN_SURROGATE + random.nextInt(0x800)));
            } else {
                some.appendCodePoint(random.nextInt(bound));
            }
        }
        return some.toString();
    }

    private String soup(List<String> ingredients) {
        return repeated(() -> random.nextInt(3) == 0 ? pick(WORDS) : pick(ingredients), random.nextInt(40));
    }

    private String huge() {
        String piece = text() + "x";
        return piece.repeat(1 + 150_000 / piece.length());
    }

    private static String repeated(Supplier<String> piece, int times) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(piece.get());
        }
        return all.toString();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
