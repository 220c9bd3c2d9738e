package org.gatepost.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

import org.gatepost.submission.Author;

/** The table of submissions. */
@ApplicationScoped
class Submissions implements PanacheRepositoryBase<SubmissionRow, UUID> {

    /** Only a site's own. */
    Optional<SubmissionRow> of(long site, UUID id) {
        return find("id = ?1 and siteId = ?2", id, site).firstResultOptional();
    }

    /** The newest of all sites, or those older than a given one. */
    List<SubmissionRow> latest(int limit, Optional<UUID> before) {
        return before.map(id -> find("id < ?1 order by id desc", id))
                .orElseGet(() -> find("order by id desc"))
                .page(Page.ofSize(limit))
                .list();
    }

    /** Whether something by this author, known by e-mail address, was published on the site and stayed so. */
    boolean isPublishedBefore(long site, Author author) {
        if (author.email().isEmpty()) {
            return false;
        }
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (
                            select 1 from submissions s
                            join lateral (select decision from verdicts v
                                where v.submission_id = s.id order by v.id desc limit 1) v on true
                            left join cases c on c.submission_id = s.id
                            where s.site_id = :site and s.author_email <> ''
                            and left(s.author_email, 200) = left(:email, 200) and s.author_email = :email
                            and (c.state = 'PUBLISHED' or c.state is null and v.decision = 'publish')
                        )
                        """)
                .setParameter("site", site)
                .setParameter("email", author.email())
                .getSingleResult();
    }

    /** Rows of kind, decision as it stands, and count. */
    List<?> countByKindAndDecision(long site) {
        return getEntityManager()
                .createNativeQuery("""
                        select s.kind,
                            case c.state when 'PUBLISHED' then 'publish' when 'REJECTED' then 'reject' else v.decision end,
                            count(*)
                        from submissions s
                        join lateral (select decision from verdicts v
                            where v.submission_id = s.id order by v.id desc limit 1) v on true
                        left join cases c on c.submission_id = s.id
                        where s.site_id = :site
                        group by 1, 2 order by 1, 2
                        """)
                .setParameter("site", site)
                .getResultList();
    }
}
