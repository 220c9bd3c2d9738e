package org.gatepost.desk;

import java.util.List;
import java.util.Optional;

/**
 * What the page of decisions shows.
 *
 * @param newest whether this is the first page
 * @param older id to read on from; absent on the last page
 */
record DecisionsView(List<Entry> entries, boolean newest, Optional<String> older, String now) {

    /**
     * One submission.
     *
     * @param letter of its kind
     * @param rest of a long text, behind a fold; empty for a short one
     */
    record Entry(
            String id,
            String letter,
            String kind,
            Standing standing,
            Words author,
            Words article,
            String site,
            Words title,
            Words content,
            Words rest,
            Words source,
            boolean redacted,
            String when,
            String instant,
            String model,
            Account account) {}
}
