package org.gatepost.campaigns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One site's sightings in memory, for streams that fit there. Not thread-safe: a site's stream has an order. */
public final class SightingsInMemory implements Sightings {
    /** Newest sightings considered of each mark; older ones have faded. */
    private static final int RECENT = 40;

    private final Map<Integer, Deque<Integer>> marks = new HashMap<>();
    private final Map<String, Set<String>> articlesOfDomain = new HashMap<>();
    private final Map<String, Integer> timesOfDomain = new HashMap<>();
    private final Map<String, Set<String>> articlesOfName = new HashMap<>();
    private final Map<String, Set<String>> domainsOfName = new HashMap<>();
    private final Map<String, Set<String>> articlesOfLink = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    @Override
    public Repetition before(Sighting sighting) {
        Map<Integer, Integer> shared = new HashMap<>();
        int seen = 0;
        int copied = 0;
        for (Integer mark : sighting.marks()) {
            Deque<Integer> places = marks.get(mark);
            if (places != null) {
                seen++;
                places.forEach(place -> shared.merge(place, 1, Integer::sum));
                copied += places.stream().anyMatch(place -> !names.get(place).equals(sighting.name())) ? 1 : 0;
            }
        }
        int all = sighting.marks().size();
        int best = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long near = shared.values().stream().filter(count -> 2 * count >= all).count();
        String domain = sighting.domain();
        String name = sighting.name();
        return new Repetition(
                (int) near,
                all == 0 ? 0 : (double) best / all,
                all == 0 ? 0 : (double) seen / all,
                all == 0 ? 0 : (double) copied / all,
                domain.isEmpty() ? 0 : timesOfDomain.getOrDefault(domain, 0),
                others(articlesOfDomain, domain, sighting.article()),
                others(articlesOfName, name, sighting.article()),
                others(domainsOfName, name, domain),
                sighting.domains().stream()
                        .mapToInt(link -> others(articlesOfLink, link, sighting.article()))
                        .max()
                        .orElse(0),
                names.size());
    }

    @Override
    public void remember(Sighting sighting) {
        int place = names.size();
        names.add(sighting.name());
        for (Integer mark : sighting.marks()) {
            Deque<Integer> places = marks.computeIfAbsent(mark, key -> new ArrayDeque<>());
            places.addLast(place);
            if (places.size() > RECENT) {
                places.removeFirst();
            }
        }
        if (!sighting.domain().isEmpty()) {
            add(articlesOfDomain, sighting.domain(), sighting.article());
            timesOfDomain.merge(sighting.domain(), 1, Integer::sum);
        }
        if (!sighting.name().isEmpty()) {
            add(articlesOfName, sighting.name(), sighting.article());
            if (!sighting.domain().isEmpty()) {
                add(domainsOfName, sighting.name(), sighting.domain());
            }
        }
        sighting.domains().forEach(link -> add(articlesOfLink, link, sighting.article()));
    }

    private static void add(Map<String, Set<String>> index, String key, String value) {
        Function<String, Set<String>> fresh = missing -> new HashSet<>();
        index.computeIfAbsent(key, fresh).add(value);
    }

    private static int others(Map<String, Set<String>> index, String key, String self) {
        Collection<String> values = key.isEmpty() ? Set.of() : index.getOrDefault(key, Set.of());
        return values.size() - (values.contains(self) ? 1 : 0);
    }
}
