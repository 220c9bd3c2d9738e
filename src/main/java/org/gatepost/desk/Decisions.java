package org.gatepost.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gatepost.accounts.Site;
import org.gatepost.accounts.Sites;
import org.gatepost.desk.DecisionsView.Entry;
import org.gatepost.moderation.CaseView;
import org.gatepost.moderation.Moderation;
import org.gatepost.screening.Records;
import org.gatepost.screening.SubmissionRecord;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Submission;

/** Prepares the page of decisions. */
@ApplicationScoped
class Decisions {

    private static final int PAGE = 25;
    private static final int OPENING = 480;
    private static final ZoneId ZONE = ZoneId.systemDefault();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Records records;
    private final Moderation moderation;
    private final Sites sites;
    private final Clock clock;

    Decisions(Records records, Moderation moderation, Sites sites, Clock clock) {
        this.records = records;
        this.moderation = moderation;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * A page of decisions, newest first.
     *
     * @param before id of the last one seen
     */
    DecisionsView before(Optional<String> before) {
        List<SubmissionRecord> found = records.latest(PAGE + 1, before);
        List<SubmissionRecord> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, String> names = sites.all().stream().collect(Collectors.toMap(Site::id, Site::name));
        Map<UUID, CaseView> cases =
                moderation.casesOf(shown.stream().map(SubmissionRecord::id).toList());
        List<Entry> entries = shown.stream()
                .map(record -> entry(
                        record, names.getOrDefault(record.siteId(), ""), Optional.ofNullable(cases.get(record.id()))))
                .toList();
        Optional<String> older =
                found.size() > PAGE ? Optional.of(shown.get(PAGE - 1).id().toString()) : Optional.empty();
        return new DecisionsView(entries, before.isEmpty(), older, time(clock.instant()));
    }

    private static Entry entry(SubmissionRecord record, String site, Optional<CaseView> itsCase) {
        Submission submission = record.submission();
        String kind = submission.kind().word();
        List<Words> content = Words.split(submission.content().strip(), OPENING);
        return new Entry(
                record.id().toString(),
                kind.substring(0, 1).toUpperCase(Locale.ROOT),
                kind,
                itsCase.map(c -> Standing.of(c.state())).orElseGet(() -> Standing.of(record.verdict())),
                Words.of(author(submission)),
                Words.of(article(submission.article())),
                site,
                Words.of(submission.title()),
                content.get(0),
                content.get(1),
                Words.of(submission.sourceUrl()),
                record.redactedAt().isPresent(),
                time(submission.submittedAt().orElse(record.receivedAt())),
                submission.submittedAt().orElse(record.receivedAt()).toString(),
                record.verdict().model(),
                Account.of(record.verdict()));
    }

    private static String author(Submission submission) {
        String name = submission.author().name().strip();
        return !name.isEmpty() ? name : submission.blogName().strip();
    }

    private static String article(ArticleRef article) {
        return article.title().isBlank() ? article.url() : article.title().strip();
    }

    private static String time(Instant instant) {
        TemporalAccessor local = instant.atZone(ZONE);
        return TIME.format(local);
    }
}
