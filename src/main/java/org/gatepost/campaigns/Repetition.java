package org.gatepost.campaigns;

/**
 * How often the like of a submission had been seen on the same site before it. Observed without labels.
 *
 * @param nearCopies earlier submissions that share at least half of the fingerprint
 * @param bestOverlap largest share of the fingerprint in one earlier submission, 0 to 1
 * @param seenShare share of the fingerprint's marks seen anywhere before, 0 to 1
 * @param copiedShare share of the marks seen before under another author's name, 0 to 1
 * @param domainSeen earlier submissions whose author has the same domain
 * @param domainArticles other articles under which the author's domain has appeared
 * @param nameArticles other articles under which the author's name has appeared
 * @param nameDomains other domains under which the author's name has appeared
 * @param linkArticles other articles under which the most widespread linked domain has appeared
 * @param earlier submissions seen on the site in all
 */
public record Repetition(
        int nearCopies,
        double bestOverlap,
        double seenShare,
        double copiedShare,
        int domainSeen,
        int domainArticles,
        int nameArticles,
        int nameDomains,
        int linkArticles,
        int earlier) {

    /** Nothing was seen before. */
    public static final Repetition NONE = new Repetition(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
