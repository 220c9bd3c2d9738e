package org.gatepost.screening;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.common.hash.Hashing;
import org.hibernate.Session;

import org.gatepost.campaigns.Repetition;
import org.gatepost.campaigns.Sighting;
import org.gatepost.campaigns.Sightings;

/**
 * What each site has seen, in tables. One statement asks and one remembers, and none of them looks at more than the
 * newest rows of a mark, a name or a domain, so that a flood does not slow down what it floods.
 */
@ApplicationScoped
class SiteSightings {
    /** Newest sightings of a mark, as in memory. */
    private static final int RECENT = 40;

    /** Newest sightings of a name or a domain; more of them say nothing new. */
    private static final int FAMILIAR = 500;

    /** Domains looked at of one submission; who links to more is no riddle. */
    private static final int MOST_LINKS = 50;

    /** Characters of a key: four bytes each, three keys to an index entry of 2,700 bytes. */
    private static final int LONGEST_KEY = 150;

    private static final String BEFORE = """
            with hits as (
                select wanted.mark, hit.sighting_id, hit.author
                from unnest(:marks) as wanted(mark)
                cross join lateral (
                    select sighting_id, author from sighting_marks m
                    where m.site_id = :site and m.mark = wanted.mark order by sighting_id desc limit %1$d) hit
            ), shared as (
                select sighting_id, count(*) as marks from hits group by sighting_id
            ), of_domain as (
                select article from sightings where site_id = :site and domain = :domain and domain <> ''
                order by id desc limit %2$d
            ), of_name as (
                select article, domain from sightings where site_id = :site and name = :name and name <> ''
                order by id desc limit %2$d
            ), of_links as (
                select wanted.domain, count(distinct hit.article) filter (where hit.article <> :article) as articles
                from unnest(:links) as wanted(domain)
                cross join lateral (
                    select article from sighting_links l
                    where l.site_id = :site and l.domain = wanted.domain order by sighting_id desc limit %2$d) hit
                group by wanted.domain
            )
            select
                (select count(*) from shared where 2 * marks >= cardinality(:marks)),
                (select coalesce(max(marks), 0) from shared),
                (select count(distinct mark) from hits),
                (select count(distinct mark) from hits where author <> :author),
                (select count(*) from of_domain),
                (select count(distinct article) filter (where article <> :article) from of_domain),
                (select count(distinct article) filter (where article <> :article) from of_name),
                (select count(distinct domain) filter (where domain <> :domain and domain <> '') from of_name),
                (select coalesce(max(articles), 0) from of_links),
                (select count(*) from (select 1 from sightings where site_id = :site limit %2$d) as earlier)
            """.formatted(RECENT, FAMILIAR);

    private static final String REMEMBER = """
            with sighting as (
                insert into sightings (site_id, submission_id, article, name, domain, marks, links)
                values (:site, :submission, :article, :name, :domain, :marks, :links) returning id
            ), marks as (
                insert into sighting_marks (site_id, mark, sighting_id, author)
                select distinct :site, mark, sighting.id, cast(:author as integer) from sighting, unnest(:marks) as all_marks(mark)
            )
            insert into sighting_links (site_id, domain, sighting_id, article)
            select distinct :site, domain, sighting.id, :article from sighting, unnest(:links) as all_links(domain)
            """;

    private static final String FORGET = """
            with gone as (
                delete from sightings where submission_id = :submission returning id, site_id, marks, links
            ), marks as (
                delete from sighting_marks m using gone, unnest(gone.marks) as all_marks(mark)
                where m.site_id = gone.site_id and m.mark = all_marks.mark and m.sighting_id = gone.id
            )
            delete from sighting_links l using gone, unnest(gone.links) as all_links(domain)
            where l.site_id = gone.site_id and l.domain = all_links.domain and l.sighting_id = gone.id
            """;

    private final Session session;

    SiteSightings(Session session) {
        this.session = session;
    }

    /** What one site has seen; what it remembers belongs to the given submission. */
    Sightings of(long site, UUID submission) {
        return new Sightings() {
            @Override
            public Repetition before(Sighting sighting) {
                return SiteSightings.this.before(site, sighting);
            }

            @Override
            public void remember(Sighting sighting) {
                SiteSightings.this.remember(site, submission, sighting);
            }
        };
    }

    /** Removes what is remembered of a submission. */
    void forget(UUID submission) {
        session.createNativeMutationQuery(FORGET)
                .setParameter("submission", submission)
                .executeUpdate();
    }

    Repetition before(long site, Sighting sighting) {
        Object[] row = session.createNativeQuery(BEFORE, Object[].class)
                .setParameter("site", site)
                .setParameter("author", sighting.name().hashCode())
                .setParameter("article", key(sighting.article()))
                .setParameter("name", key(sighting.name()))
                .setParameter("domain", key(sighting.domain()))
                .setParameter("marks", marks(sighting), int[].class)
                .setParameter("links", links(sighting), String[].class)
                .getSingleResult();
        int all = sighting.marks().size();
        return new Repetition(
                all == 0 ? 0 : number(row[0]),
                all == 0 ? 0 : (double) number(row[1]) / all,
                all == 0 ? 0 : (double) number(row[2]) / all,
                all == 0 ? 0 : (double) number(row[3]) / all,
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]));
    }

    private void remember(long site, UUID submission, Sighting sighting) {
        session.createNativeMutationQuery(REMEMBER)
                .setParameter("site", site)
                .setParameter("submission", submission)
                .setParameter("author", sighting.name().hashCode())
                .setParameter("article", key(sighting.article()))
                .setParameter("name", key(sighting.name()))
                .setParameter("domain", key(sighting.domain()))
                .setParameter("marks", marks(sighting), int[].class)
                .setParameter("links", links(sighting), String[].class)
                .executeUpdate();
    }

    /** The same text always gives the same key, and no key is too long for an index. */
    private static String key(String text) {
        return text.length() <= LONGEST_KEY ? text : "#" + Hashing.sha256().hashString(text, StandardCharsets.UTF_8);
    }

    private static int[] marks(Sighting sighting) {
        return sighting.marks().stream().mapToInt(Integer::intValue).toArray();
    }

    private static String[] links(Sighting sighting) {
        return sighting.domains().stream()
                .map(SiteSightings::key)
                .sorted()
                .limit(MOST_LINKS)
                .toArray(String[]::new);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
