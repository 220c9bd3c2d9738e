package org.gatepost.accounts;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The table of sites. */
@ApplicationScoped
class SiteRows implements PanacheRepository<SiteRow> {

    Optional<SiteRow> ofKey(ApiKey key) {
        return find("keyHash", key.hash()).firstResultOptional();
    }

    Optional<SiteRow> ofSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<SiteRow> ofHost(String host) {
        return getSession()
                .createNativeQuery(
                        "select * from sites where hosts @> array[cast(:host as text)] order by id limit 1",
                        SiteRow.class)
                .setParameter("host", host)
                .getResultStream()
                .findFirst();
    }
}
