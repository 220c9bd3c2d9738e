package org.gatepost.commands;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a server took under load: how long each submission that was stored took, and what became of the others. */
final class Taken {
    private final List<Long> nanos = new ArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private long lasted;

    void stored(long took) {
        nanos.add(took);
    }

    void failed(String how) {
        failures.merge(how, 1, Integer::sum);
    }

    void lasted(long all) {
        lasted = all;
    }

    void add(Taken part) {
        nanos.addAll(part.nanos);
        part.failures.forEach((how, count) -> failures.merge(how, count, Integer::sum));
    }

    int count() {
        return nanos.size();
    }

    double seconds() {
        return lasted / 1e9;
    }

    /** The time within which the given share was stored, by nearest rank; NaN where nothing was. */
    double millis(double share) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(nanos);
        int rank = (int) Math.ceil(share * nanos.size());
        return nanos.get(Math.max(0, rank - 1)) / 1e6;
    }

    /** How long it took, in words. */
    String times() {
        return nanos.isEmpty()
                ? "nothing stored"
                : String.format(
                        Locale.ROOT,
                        "%.1f ms median, %.1f ms p95, %.1f ms p99",
                        millis(0.5),
                        millis(0.95),
                        millis(0.99));
    }

    int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many failed and how, in words. */
    String failures() {
        return failures.isEmpty()
                ? "no errors"
                : failed() + " errors ("
                        + failures.entrySet().stream()
                                .map(entry -> entry.getValue() + " x " + entry.getKey())
                                .collect(Collectors.joining(", "))
                        + ")";
    }
}
