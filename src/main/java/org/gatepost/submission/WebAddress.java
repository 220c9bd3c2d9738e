package org.gatepost.submission;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import crawlercommons.domains.EffectiveTldFinder;

/**
 * An address on the web as a stranger wrote it, taken apart leniently: whatever is not there is the empty text, and
 * nothing is refused, because a broken address is an observation too.
 *
 * @param host lower case, without a leading {@code www.}, user and port
 * @param path from the first slash after the host up to the query
 * @param query after the question mark, without fragment
 */
public record WebAddress(String raw, String host, String path, String query) {

    /** No address. */
    public static final WebAddress NONE = new WebAddress("", "", "", "");

    // RFC 3986, appendix B, but tolerant: any number of slashes, or no scheme at all.
    private static final Pattern PARTS = Pattern.compile(
            "(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?/*(?:[^/?#@\\s]*@)?([^/?#\\s:]*)(?::\\d*)?([^?#]*)(?:\\?([^#]*))?.*",
            Pattern.DOTALL);

    /** Takes an address apart. Never fails. */
    public static WebAddress of(String written) {
        String raw = written == null ? "" : written.strip();
        if (raw.isEmpty()) {
            return NONE;
        }
        Matcher parts = PARTS.matcher(raw);
        if (!parts.matches()) {
            return new WebAddress(raw, "", "", "");
        }
        String host = parts.group(1).toLowerCase(Locale.ROOT);
        if (host.startsWith("www.")) {
            host = host.substring(4);
        }
        return new WebAddress(raw, host, parts.group(2), Texts.orEmpty(parts.group(3)));
    }

    public boolean isPresent() {
        return !host.isEmpty();
    }

    /**
     * The part of the host that somebody registered ({@code bbc.co.uk} of {@code news.bbc.co.uk}), by the public suffix
     * list with its private section, so that each blog of a blog host stands for itself; the host where it has none.
     */
    public String registrableDomain() {
        if (host.isEmpty()) {
            return "";
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host, false, false);
        return domain == null ? host : domain;
    }

    /** The public suffix of the host ({@code co.uk}), or the empty text. */
    public String publicSuffix() {
        String domain = registrableDomain();
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }
}
