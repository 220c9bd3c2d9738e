package org.gatepost.moderation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Every decision on a site's submissions in an order that never changes: who reads on from the last position seen
 * misses nothing, however many transactions commit at once.
 */
@ApplicationScoped
public class DecisionFeed {
    private final ChangeRows rows;

    DecisionFeed(ChangeRows rows) {
        this.rows = rows;
    }

    /** Entries after a position (0 for the beginning), oldest first. */
    @Transactional
    public List<Change> after(long siteId, long position, int limit) {
        if (rows.isWaiting(siteId)) {
            rows.number(siteId);
        }
        return rows.after(siteId, position, limit).stream().map(ChangeRow::view).toList();
    }
}
