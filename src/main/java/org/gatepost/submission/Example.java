package org.gatepost.submission;

import java.util.Objects;
import java.util.Optional;

/**
 * A submission out of a data set: one line of the common format.
 *
 * @param dataset name of the set; whole sets are left out when a model is tried on blogs it has never seen
 * @param site which site's stream it belongs to; the data set where none is named
 * @param label the truth, where the line tells it
 * @param lang language as the line tells it, or empty
 * @param linksBack whether a linkback's source page was seen to link to the article, where the line tells it
 */
public record Example(
        String id,
        String dataset,
        String site,
        Submission submission,
        Optional<Label> label,
        String lang,
        Optional<Boolean> linksBack) {
    public Example {
        Objects.requireNonNull(submission, "submission");
        id = Texts.orEmpty(id);
        dataset = Texts.orEmpty(dataset);
        site = site == null || site.isEmpty() ? dataset : site;
        lang = Texts.orEmpty(lang);
    }

    /** Whether it is known to be spam. */
    public boolean isSpam() {
        return label.filter(known -> known == Label.SPAM).isPresent();
    }
}
