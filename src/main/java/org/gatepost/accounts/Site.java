package org.gatepost.accounts;

import java.util.List;

/**
 * One blog.
 *
 * @param id internal number
 * @param slug its name in addresses and on the command line; by default its host
 * @param addresses where it can be read, at least one
 */
public record Site(long id, String slug, String name, List<String> addresses, SiteSettings settings) {
    public Site {
        addresses = List.copyOf(addresses);
    }
}
