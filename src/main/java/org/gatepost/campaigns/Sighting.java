package org.gatepost.campaigns;

import java.util.List;
import java.util.Set;

/**
 * What is remembered of one submission to recognise its like: fingerprint marks instead of words, keys instead of names.
 *
 * @param article key of the article it answers; repetition under one article and under many are different things
 * @param marks its {@link Fingerprint}
 * @param name the author's name in letters and digits only, lower case; empty where absent
 * @param domain registrable domain of the author's address; empty where absent
 * @param domains registrable domains of every link in it, the author's among them
 */
public record Sighting(String article, List<Integer> marks, String name, String domain, Set<String> domains) {
    public Sighting {
        marks = List.copyOf(marks);
        domains = Set.copyOf(domains);
    }
}
