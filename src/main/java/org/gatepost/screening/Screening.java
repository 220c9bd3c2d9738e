package org.gatepost.screening;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.gatepost.accounts.Site;
import org.gatepost.articles.Articles;
import org.gatepost.campaigns.Sighting;
import org.gatepost.campaigns.Sightings;
import org.gatepost.moderation.Moderation;
import org.gatepost.moderation.Subject;
import org.gatepost.policy.Decision;
import org.gatepost.policy.Outcome;
import org.gatepost.policy.Situation;
import org.gatepost.scoring.Classifier;
import org.gatepost.scoring.Score;
import org.gatepost.signals.Context;
import org.gatepost.signals.Reader;
import org.gatepost.signals.Reading;
import org.gatepost.sources.LinkCheck;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Submission;

/**
 * The use case: a submission comes in, a verdict goes out, and before it goes out everything is stored in one
 * transaction.
 */
@ApplicationScoped
public class Screening {
    private final Articles articles;
    private final Reader reader;
    private final SiteSightings sightings;
    private final Classifier classifier;
    private final Records records;
    private final IdempotencyKeys keys;
    private final Moderation moderation;
    private final ScreeningMeter meter;
    private final Ids ids;
    private final Clock clock;

    Screening(
            Articles articles,
            Reader reader,
            SiteSightings sightings,
            Classifier classifier,
            Records records,
            IdempotencyKeys keys,
            Moderation moderation,
            ScreeningMeter meter,
            Ids ids,
            Clock clock) {
        this.articles = articles;
        this.reader = reader;
        this.sightings = sightings;
        this.classifier = classifier;
        this.records = records;
        this.keys = keys;
        this.moderation = moderation;
        this.meter = meter;
        this.ids = ids;
        this.clock = clock;
    }

    /** Screens a submission and stores it with its verdict. A retry of an earlier request gets that one's answer. */
    @Transactional
    public Screened submit(Site site, ScreeningRequest request) {
        UUID id = ids.next();
        if (request.retry().isPresent()
                && !keys.claim(site.id(), request.retry().get(), id)) {
            IdempotencyKeys.Use use = keys.useOf(site.id(), request.retry().get());
            return use.sameBody()
                    ? new Screened.Replayed(use.submission(), records.firstVerdict(use.submission()))
                    : new Screened.KeyReused();
        }
        Submission submission = request.submission();
        ArticleRef article = articles.register(site.id(), submission.article());
        Sightings seen = sightings.of(site.id(), id);
        Judged judged = judge(site, submission.answering(article), seen);
        records.record(id, site.id(), submission, judged.verdict());
        seen.remember(judged.sighting());
        moderation.decided(
                new Subject(site.id(), id, submission.kind(), submission.externalId()),
                judged.outcome(),
                judged.verdict().decidedAt());
        meter.count(submission.kind(), judged.outcome());
        return new Screened.New(id, judged.verdict());
    }

    /** What the verdict on a submission would be. Stores nothing. */
    @Transactional
    public Verdict score(Site site, Submission submission) {
        ArticleRef article = articles.complete(site.id(), submission.article());
        return judge(site, submission.answering(article), sightings.of(site.id(), new UUID(0, 0)))
                .verdict();
    }

    /** Which model scores at present. */
    public String model() {
        return classifier.id();
    }

    private Judged judge(Site site, Submission submission, Sightings seen) {
        return meter.time(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            SitePolicy policy = new SitePolicy(site.settings());
            Reading reading = reader.read(submission);
            Sighting sighting = reading.sighting();
            Score score = classifier.score(reading, Context.after(seen.before(sighting)));
            boolean known = policy.asksForHistory() && records.isPublishedBefore(site.id(), submission.author());
            Decision decision =
                    policy.of(submission.kind()).decide(new Situation(reading, score, LinkCheck.UNKNOWN, known, now));
            return new Judged(
                    decision.outcome(), sighting, verdict(score, decision, classifier.id(), policy.version(), now));
        });
    }

    private static Verdict verdict(Score score, Decision decision, String model, String policy, Instant now) {
        List<Verdict.Reason> contributions = score.contributions().stream()
                .map(c -> new Verdict.Reason(c.signal(), c.sentence(), c.logOdds()))
                .toList();
        List<Verdict.Reason> reasons = decision.reasons().stream()
                .map(r -> new Verdict.Reason(r.signal(), r.sentence(), r.contribution()))
                .toList();
        return new Verdict(
                Verdict.Decision.valueOf(decision.outcome().name()),
                decision.blatant(),
                score.probability(),
                score.base(),
                contributions,
                reasons,
                model,
                policy,
                now);
    }

    private record Judged(Outcome outcome, Sighting sighting, Verdict verdict) {}
}
