package org.gatepost.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gatepost.submission.Example;

/**
 * What is learned from, what thresholds are chosen on, and what is measured on; no example is in two of them. All
 * examples have labels.
 *
 * @param name the protocol, and the blog where it is about one
 * @param validation a fifth of what could be learned from, kept out of it
 * @param tests by set
 */
public record Trial(String name, List<Example> train, List<Example> validation, Map<String, List<Example>> tests) {
    private static final double VALIDATION = 0.2;
    private static final double TEST = 0.3;

    /** With fewer of one label a blog's own history teaches nothing that could be measured. */
    private static final int FEWEST_OF_A_LABEL = 40;

    /** A site never seen: learned from some sets, measured on others. */
    public static Trial unseenSites(Map<String, List<Example>> train, Map<String, List<Example>> tests) {
        return keepingThreadsOut("Z", train, tests);
    }

    /** Many blogs' history: each blog's threads in two, and all that is learned from together. */
    public static Trial manyBlogs(Map<String, List<Example>> blogs) {
        Map<String, List<Example>> train = new TreeMap<>();
        Map<String, List<Example>> tests = new TreeMap<>();
        blogs.forEach((name, examples) -> {
            Split split = Split.byThread(examples, TEST, "test");
            train.put(name, split.rest());
            tests.put(name, split.part());
        });
        return keepingThreadsOut("D", train, tests);
    }

    /** One blog's own history, the later part of it being what is measured on; nothing where it has too little. */
    public static Optional<Trial> ownHistory(String blog, List<Example> examples) {
        long spam = examples.stream().filter(Example::isSpam).count();
        if (Math.min(spam, examples.size() - spam) < FEWEST_OF_A_LABEL) {
            return Optional.empty();
        }
        Split tests = Split.byTime(examples, TEST);
        Split validation = Split.byTime(tests.rest(), VALIDATION);
        return Optional.of(new Trial("S:" + blog, validation.rest(), validation.part(), Map.of(blog, tests.part())));
    }

    private static Trial keepingThreadsOut(
            String name, Map<String, List<Example>> sets, Map<String, List<Example>> tests) {
        List<Example> train = new ArrayList<>();
        List<Example> validation = new ArrayList<>();
        new TreeMap<>(sets).forEach((set, examples) -> {
            Split split = Split.byThread(examples, VALIDATION, "val");
            train.addAll(split.rest());
            validation.addAll(split.part());
        });
        return new Trial(name, train, validation, tests);
    }
}
