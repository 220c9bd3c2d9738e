package org.gatepost.accounts;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A site as stored. */
@Entity
@Table(name = "sites")
class SiteRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String slug;
    String name;
    String[] addresses;
    String[] hosts;
    byte[] keyHash;
    byte[] keyEncrypted;

    @JdbcTypeCode(SqlTypes.JSON)
    String settings;

    Instant createdAt;

    Site toSite(SettingsFormat format) {
        return new Site(id, slug, name, List.of(addresses), format.read(settings));
    }
}
