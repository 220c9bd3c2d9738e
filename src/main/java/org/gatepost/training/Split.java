package org.gatepost.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gatepost.submission.Example;

/**
 * Labelled examples in two. Nothing is drawn by chance: the same examples are always split in the same way.
 *
 * @param rest what to learn from
 * @param part what is kept out of it
 */
record Split(List<Example> rest, List<Example> part) {
    /** How often it is tried to find a part that has its share of both labels. */
    private static final int ATTEMPTS = 60;

    private static final double CLOSE_ENOUGH = 0.15;
    private static final double MOST_OF_SHARE = 1.35;
    private static final int FEWEST_THREADS = 3;

    Split {
        rest = List.copyOf(rest);
        part = List.copyOf(part);
    }

    /**
     * By whole threads, the answers to one article, in the order of their hashes; by single rows where there are no
     * threads to speak of. Salts are tried until the part has about its share of spam and of ham.
     */
    static Split byThread(List<Example> examples, double share, String salt) {
        Map<String, List<Example>> threads = threads(examples);
        Set<String> part = Set.of();
        double best = Double.POSITIVE_INFINITY;
        for (int attempt = 0; attempt < ATTEMPTS && best >= CLOSE_ENOUGH; attempt++) {
            Set<String> tried = taken(threads, share * examples.size(), salt + attempt);
            double cost = cost(threads, tried, examples, share);
            if (cost < best) {
                best = cost;
                part = tried;
            }
        }
        if (part.isEmpty() && !threads.isEmpty()) { // a few huge threads: the smallest
            part = Set.of(threads.entrySet().stream()
                    .min(Comparator.comparingInt(thread -> thread.getValue().size()))
                    .orElseThrow()
                    .getKey());
        }
        return of(threads, part);
    }

    /** Into what is earlier and what is later, each label by itself: exports often hold ham of one time and spam of another. */
    static Split byTime(List<Example> examples, double share) {
        List<Example> early = new ArrayList<>();
        List<Example> late = new ArrayList<>();
        for (boolean spam : new boolean[] {false, true}) {
            List<Example> some = examples.stream()
                    .filter(example -> example.isSpam() == spam)
                    .sorted(Comparator.comparing((Example example) ->
                                    example.submission().submittedAt().orElse(Instant.MIN))
                            .thenComparing(Example::id))
                    .toList();
            int cut = some.size() - (int) Math.rint(share * some.size());
            early.addAll(some.subList(0, cut));
            late.addAll(some.subList(cut, some.size()));
        }
        return new Split(early, late);
    }

    private static Map<String, List<Example>> threads(List<Example> examples) {
        Map<String, List<Example>> threads = new LinkedHashMap<>();
        for (Example example : examples) {
            threads.computeIfAbsent(thread(example), name -> new ArrayList<>()).add(example);
        }
        if (threads.size() >= FEWEST_THREADS) {
            return threads;
        }
        Map<String, List<Example>> rows = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            String id = examples.get(i).id();
            rows.computeIfAbsent(id.isEmpty() ? "row " + i : id, name -> new ArrayList<>())
                    .add(examples.get(i));
        }
        return rows;
    }

    /** The thread an example belongs to. */
    static String thread(Example example) {
        return example.dataset() + "|" + example.submission().article().url();
    }

    private static Set<String> taken(Map<String, List<Example>> threads, double wanted, String salt) {
        Map<String, Long> hashes = new HashMap<>();
        threads.keySet().forEach(name -> hashes.put(name, hash(salt + name)));
        Set<String> taken = new HashSet<>();
        int size = 0;
        for (String name : threads.keySet().stream()
                .sorted(Comparator.comparing(hashes::get))
                .toList()) {
            int more = threads.get(name).size();
            if (size < wanted && size + more <= MOST_OF_SHARE * wanted + 1) {
                taken.add(name);
                size += more;
            }
        }
        return taken;
    }

    /** How far a part is from its share of spam, of ham and of everything. */
    private static double cost(
            Map<String, List<Example>> threads, Set<String> part, List<Example> examples, double share) {
        long spam = examples.stream().filter(Example::isSpam).count();
        long size = part.stream().mapToLong(name -> threads.get(name).size()).sum();
        long found = part.stream()
                .flatMap(name -> threads.get(name).stream())
                .filter(Example::isSpam)
                .count();
        return distance(found, spam, share)
                + distance(size - found, examples.size() - spam, share)
                + distance(size, examples.size(), share);
    }

    private static double distance(long have, long total, double share) {
        return Math.abs(have - share * total) / Math.max(total, 1);
    }

    private static Split of(Map<String, List<Example>> threads, Set<String> part) {
        List<Example> rest = new ArrayList<>();
        List<Example> kept = new ArrayList<>();
        threads.forEach((name, some) -> (part.contains(name) ? kept : rest).addAll(some));
        return new Split(rest, kept);
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            long hash = 0;
            for (int i = 0; i < 6; i++) {
                hash = hash << 8 | digest[i] & 0xff;
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
