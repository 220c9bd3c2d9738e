package org.gatepost.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Example;
import org.gatepost.submission.Label;
import org.gatepost.testing.Draft;

import static org.assertj.core.api.Assertions.assertThat;

class SplitTest {

    @Test
    void threadsStayWhole() {
        Split split = Split.byThread(blog("blog_a", 40, 400), 0.3, "test");

        assertThat(threads(split.rest())).doesNotContainAnyElementsOf(threads(split.part()));
        assertThat(split.rest()).isNotEmpty();
    }

    @Test
    void everyExampleIsOnOneSide() {
        List<Example> blog = blog("blog_a", 40, 400);

        Split split = Split.byThread(blog, 0.3, "test");

        assertThat(ids(split.rest())).doesNotContainAnyElementsOf(ids(split.part()));
        assertThat(split.rest().size() + split.part().size()).isEqualTo(blog.size());
    }

    @Test
    void partHasAboutItsShareOfBothLabels() {
        Split split = Split.byThread(blog("blog_a", 60, 600), 0.3, "test");

        assertThat(split.part().size()).isBetween(150, 245);
        assertThat(spam(split.part())).isBetween(30L, 80L); // of about 200
    }

    @Test
    void splitDependsOnSaltButNotOnOrder() {
        List<Example> blog = blog("blog_a", 40, 400);
        List<Example> shuffled = new ArrayList<>(blog);
        Collections.shuffle(shuffled, new Random(5));

        Set<String> part = ids(Split.byThread(blog, 0.3, "test").part());

        assertThat(ids(Split.byThread(shuffled, 0.3, "test").part())).isEqualTo(part);
        assertThat(ids(Split.byThread(blog, 0.3, "other").part())).isNotEqualTo(part);
    }

    @Test
    void splitIsTheOneThatTheHashesTell() {
        // In the order of the first 48 bits of SHA-1("test0blog_a|t0") and so on. Another rule would change every
        // figure.
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(example("blog_a", "r" + i, "t" + i / 2, i % 2 == 0, i));
        }

        assertThat(threads(Split.byThread(rows, 0.4, "test").part()))
                .containsExactlyInAnyOrder("blog_a|t1", "blog_a|t2");
    }

    @Test
    void withoutThreadsRowsAreSplit() {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(example("sms", "r" + i, "", i % 2 == 0, i));
        }

        Split split = Split.byThread(rows, 0.2, "val");

        assertThat(split.part().size()).isBetween(35, 55);
    }

    @Test
    void threadThatWouldOvershootTheShareByFarIsLeftOut() {
        int[] sizes = {13, 9, 7, 5, 3, 2, 2}; // 41 rows: a part of a fifth has at most 12
        List<Example> rows = new ArrayList<>();
        for (int thread = 0; thread < sizes.length; thread++) {
            for (int i = 0; i < sizes[thread]; i++) {
                rows.add(example("blog_a", "r" + rows.size(), "k1t" + thread, rows.size() % 2 == 0, rows.size()));
            }
        }

        assertThat(threads(Split.byThread(rows, 0.2, "val").part()))
                .containsExactlyInAnyOrder("blog_a|k1t3", "blog_a|k1t5", "blog_a|k1t6");
    }

    @Test
    void ofThreadsThatAreAllTooLargeTheSmallestIsThePart() {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 99; i++) {
            rows.add(example("blog_a", "r" + i, i < 30 ? "a" : i < 64 ? "b" : "c", i % 2 == 0, i));
        }

        assertThat(threads(Split.byThread(rows, 0.1, "val").part())).containsExactly("blog_a|a");
    }

    @Test
    void timeSplitsEachLabelByItself() {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) { // all ham before all spam
            rows.add(example("blog_a", "r" + i, "t" + i, i >= 60, i));
        }

        Split split = Split.byTime(rows, 0.3);

        assertThat(spam(split.part())).isEqualTo(12);
        assertThat(split.part()).hasSize(30);
        for (boolean label : new boolean[] {false, true}) {
            Instant lastEarly =
                    times(split.rest(), label).get(times(split.rest(), label).size() - 1);
            assertThat(times(split.part(), label).get(0)).isAfter(lastEarly);
        }
    }

    @Test
    void blogWithTooFewOfALabelHasNoHistoryOfItsOwn() {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(example("blog_a", "r" + i, "t" + i, i < 39, i));
        }

        assertThat(Trial.ownHistory("blog_a", rows)).isEmpty();
        rows.add(example("blog_a", "more", "t", true, 101));
        assertThat(Trial.ownHistory("blog_a", rows)).isPresent();
    }

    @Test
    void ownHistoryLearnsFromTheOldestAndIsMeasuredOnTheNewest() {
        Trial trial = Trial.ownHistory("blog_a", blog("blog_a", 40, 400)).orElseThrow();

        for (boolean label : new boolean[] {false, true}) {
            List<Instant> train = times(trial.train(), label);
            List<Instant> validation = times(trial.validation(), label);
            List<Instant> test = times(trial.tests().get("blog_a"), label);
            assertThat(train.get(train.size() - 1)).isBefore(validation.get(0));
            assertThat(validation.get(validation.size() - 1)).isBefore(test.get(0));
        }
    }

    @Test
    void noThreadOfManyBlogsIsInTwoParts() {
        Map<String, List<Example>> blogs = new TreeMap<>();
        blogs.put("blog_a", blog("blog_a", 40, 400));
        blogs.put("blog_b", blog("blog_b", 30, 200));

        Trial trial = Trial.manyBlogs(blogs);

        Set<String> train = threads(trial.train());
        Set<String> validation = threads(trial.validation());
        assertThat(train).doesNotContainAnyElementsOf(validation);
        assertThat(trial.tests()).containsOnlyKeys("blog_a", "blog_b");
        trial.tests()
                .values()
                .forEach(test -> assertThat(threads(test))
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(train)
                        .doesNotContainAnyElementsOf(validation));
        for (List<Example> part : List.of(trial.train(), trial.validation())) {
            assertThat(spam(part)).isBetween(1L, part.size() - 1L);
        }
    }

    @Test
    void sitesNeverSeenAreMeasuredWhole() {
        List<Example> unseen = blog("blog_b", 30, 200);

        Trial trial = Trial.unseenSites(Map.of("blog_a", blog("blog_a", 40, 400)), Map.of("blog_b", unseen));

        assertThat(trial.tests().get("blog_b")).isEqualTo(unseen);
        assertThat(trial.train().size() + trial.validation().size()).isEqualTo(400);
    }

    private static List<Example> blog(String name, int threads, int size) {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            examples.add(example(name, name + i, "t" + random.nextInt(threads), random.nextInt(3) == 0, i));
        }
        return examples;
    }

    private static Example example(String set, String id, String article, boolean spam, int day) {
        return new Example(
                id,
                set,
                "",
                Draft.comment("Text " + id)
                        .under(new ArticleRef(article, "", "", "", Optional.empty()))
                        .sent(Instant.parse("2020-01-01T00:00:00Z")
                                .plusSeconds(86_400L * day)
                                .toString())
                        .submission(),
                Optional.of(spam ? Label.SPAM : Label.HAM),
                "",
                Optional.empty());
    }

    private static Set<String> threads(List<Example> examples) {
        return examples.stream().map(Split::thread).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> ids(List<Example> examples) {
        return examples.stream().map(Example::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static long spam(List<Example> examples) {
        return examples.stream().filter(Example::isSpam).count();
    }

    private static List<Instant> times(List<Example> examples, boolean spam) {
        return examples.stream()
                .filter(example -> example.isSpam() == spam)
                .map(example -> example.submission().submittedAt().orElseThrow())
                .sorted()
                .toList();
    }
}
