package org.gatepost.accounts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An address at which a site can be read: absolute, http or https, with a host. */
record SiteAddress(String url, String host) {

    static SiteAddress of(String written) {
        String url = written.strip();
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return new SiteAddress(url, plain(uri.getHost()));
            }
        } catch (URISyntaxException e) {
            // Told below, in the words of the one who typed it.
        }
        throw new IllegalArgumentException(
                "not an address of a site: \"" + url + "\"; write it like https://blog.example/");
    }

    /** A host as it is compared: lower case, without {@code www.}. */
    static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
