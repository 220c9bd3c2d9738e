package org.gatepost.moderation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;

/** The table of the feed's entries. */
@ApplicationScoped
class ChangeRows implements PanacheRepository<ChangeRow> {

    /** Entries after a position that have one. */
    List<ChangeRow> after(long site, long position, int limit) {
        return find("siteId = ?1 and position > ?2 order by position", site, position)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Gives every committed entry of the site that waits for a position the next one, one reader at a time. */
    void number(long site) {
        var manager = getEntityManager();
        manager.createNativeQuery("insert into feeds (site_id, position) values (:site, 0) on conflict do nothing")
                .setParameter("site", site)
                .executeUpdate();
        manager.createNativeQuery("select position from feeds where site_id = :site for update")
                .setParameter("site", site)
                .getSingleResult();
        // A statement of its own, so that it sees what was committed while the lock was waited for.
        manager.createNativeQuery("""
                        with waiting as (
                            select id, row_number() over (order by id) as place
                            from changes where site_id = :site and position is null
                        ), feed as (
                            update feeds set position = position + (select count(*) from waiting)
                            where site_id = :site
                            returning position - (select count(*) from waiting) as start
                        )
                        update changes set position = feed.start + waiting.place
                        from waiting, feed where changes.id = waiting.id
                        """).setParameter("site", site).executeUpdate();
    }

    /** Whether entries wait for a position. Loads none of them: they would be remembered without one. */
    boolean isWaiting(long site) {
        return getSession()
                .createNativeQuery(
                        "select exists (select 1 from changes where site_id = :site and position is null)",
                        Boolean.class)
                .setParameter("site", site)
                .getSingleResult();
    }
}
