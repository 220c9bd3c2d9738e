package org.gatepost.accounts;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;

/** The sites of this installation and their keys. */
@ApplicationScoped
public class Sites {
    private final SiteRows rows;
    private final SettingsFormat format;
    private final Vault vault;
    private final Clock clock;
    private final RandomGenerator random;

    /** Sites by the hash of their key: a busy platform shows its key hundreds of times a second. */
    private final Cache<ByteBuffer, Site> seen = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    Sites(SiteRows rows, SettingsFormat format, Vault vault, Clock clock, RandomGenerator random) {
        this.rows = rows;
        this.format = format;
        this.vault = vault;
        this.clock = clock;
        this.random = random;
    }

    /** The site that shows this key; another instance's change of keys or settings is noticed within a second. */
    @Transactional
    public Optional<Site> ofKey(ApiKey key) {
        return Optional.ofNullable(
                seen.get(ByteBuffer.wrap(key.hash()), hash -> stored(key).orElse(null)));
    }

    private Optional<Site> stored(ApiKey key) {
        return rows.ofKey(key)
                .filter(row -> MessageDigest.isEqual(row.keyHash, key.hash()))
                .map(row -> row.toSite(format));
    }

    /** The site that can be read at this host, with or without {@code www.}. */
    @Transactional
    public Optional<Site> ofHost(String host) {
        return rows.ofHost(SiteAddress.plain(host)).map(row -> row.toSite(format));
    }

    /** The site of that slug. */
    @Transactional
    public Optional<Site> ofSlug(String slug) {
        return rows.ofSlug(slug).map(row -> row.toSite(format));
    }

    /** All sites, oldest first. */
    @Transactional
    public List<Site> all() {
        return rows.findAll(Sort.by("id")).stream()
                .map(row -> row.toSite(format))
                .toList();
    }

    /** A new key that no site has. */
    public ApiKey newKey() {
        return ApiKey.random(random);
    }

    /**
     * Makes sure that there is a site with this key at these addresses. A site that has the key already gets the
     * addresses; one that is at the first address already gets the key; else it is made. Repeating it changes nothing.
     *
     * @param addresses at least one, absolute
     * @throws IllegalArgumentException where an address is none
     */
    @Transactional
    public Site provide(String name, List<String> addresses, ApiKey key) {
        List<SiteAddress> parsed = addresses.stream().map(SiteAddress::of).toList();
        if (parsed.isEmpty()) {
            throw new IllegalArgumentException("a site needs an address");
        }
        String slug = parsed.get(0).host();
        SiteRow row = rows.ofKey(key).or(() -> rows.ofSlug(slug)).orElseGet(SiteRow::new);
        seen.invalidateAll();
        row.addresses = parsed.stream().map(SiteAddress::url).toArray(String[]::new);
        row.hosts = parsed.stream().map(SiteAddress::host).distinct().toArray(String[]::new);
        if (row.id == null || !MessageDigest.isEqual(row.keyHash, key.hash())) {
            setKey(row, key);
        }
        if (row.id == null) {
            row.slug = slug;
            row.name = name.isBlank() ? slug : name.strip();
            row.settings = format.write(SiteSettings.NONE);
            row.createdAt = clock.instant();
            rows.persist(row);
        }
        return row.toSite(format);
    }

    /** Gives the site a new key; the old one opens nothing from now on. Nothing where there is no such site. */
    @Transactional
    public Optional<ApiKey> rotateKey(String slug) {
        return rows.ofSlug(slug).map(row -> {
            ApiKey key = newKey();
            seen.invalidateAll();
            setKey(row, key);
            return key;
        });
    }

    /** Lays down new settings. Nothing where there is no such site. */
    @Transactional
    public Optional<Site> configure(String slug, SiteSettings settings) {
        return rows.ofSlug(slug).map(row -> {
            row.settings = format.write(settings);
            seen.invalidateAll();
            return row.toSite(format);
        });
    }

    /** The key in clear, for protocols that send it back; nothing where it was encrypted under another secret. */
    @Transactional
    public Optional<ApiKey> keyOf(Site site) {
        return rows.findByIdOptional(site.id())
                .flatMap(row -> vault.decrypt(row.keyEncrypted))
                .flatMap(ApiKey::of);
    }

    private void setKey(SiteRow row, ApiKey key) {
        row.keyHash = key.hash();
        row.keyEncrypted = vault.encrypt(key.text());
    }
}
