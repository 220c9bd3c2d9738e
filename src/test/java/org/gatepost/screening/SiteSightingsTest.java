package org.gatepost.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.gatepost.campaigns.Repetition;
import org.gatepost.campaigns.Sighting;
import org.gatepost.campaigns.SightingsInMemory;
import org.gatepost.submission.ArticleRef;
import org.gatepost.submission.Author;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Submission;
import org.gatepost.testing.OnPostgres;
import org.gatepost.testing.TestSites;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@OnPostgres
class SiteSightingsTest {
    @Inject
    SiteSightings sightings;

    @Inject
    Submissions submissions;

    @Inject
    TestSites sites;

    @Inject
    Ids ids;

    private long site;

    @BeforeEach
    void freshSite() {
        site = sites.fresh().site().id();
    }

    private UUID remember(Sighting sighting) {
        UUID id = ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            Submission submission = Submission.of(Kind.COMMENT, ArticleRef.NONE, Author.UNKNOWN, "", "");
            submissions.persist(SubmissionRow.of(id, site, submission, Instant.EPOCH));
            submissions.flush();
            sightings.of(site, id).remember(sighting);
        });
        return id;
    }

    private Repetition before(long ofSite, Sighting sighting) {
        return QuarkusTransaction.requiringNew().call(() -> sightings.before(ofSite, sighting));
    }

    private static Sighting random(Random random) {
        Set<Integer> marks = new HashSet<>();
        for (int n = random.nextInt(17); n > 0; n--) {
            marks.add(random.nextInt(30) - 15);
        }
        Set<String> links = new HashSet<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            links.add("site" + random.nextInt(6) + ".example");
        }
        String domain =
                links.isEmpty() || random.nextBoolean() ? "" : links.iterator().next();
        String name = random.nextInt(3) == 0 ? "" : "name" + random.nextInt(5);
        return new Sighting("article" + random.nextInt(4), new ArrayList<>(marks), name, domain, links);
    }

    @Test
    void theTableAnswersAsTheMemoryDoes() {
        Random random = new Random(11);
        SightingsInMemory memory = new SightingsInMemory();
        for (int i = 0; i < 150; i++) {
            Sighting sighting = random(random);

            assertThat(before(site, sighting))
                    .as("sighting %d: %s", i, sighting)
                    .isEqualTo(memory.before(sighting));

            remember(sighting);
            memory.remember(sighting);
        }
    }

    @Test
    void aSightingWithoutMarksIsNothingSeenBefore() {
        Sighting nothing = new Sighting("a", List.of(), "", "", Set.of());
        assertThat(before(site, nothing)).isEqualTo(Repetition.NONE);
        remember(nothing);

        assertThat(before(site, nothing).nearCopies()).isZero();
        assertThat(before(site, nothing).earlier()).isEqualTo(1);
    }

    @Test
    void anotherSiteHasSeenNothing() {
        Sighting sighting = new Sighting("a", List.of(1, 2, 3), "n", "d.example", Set.of("d.example"));
        remember(sighting);

        assertThat(before(sites.fresh().site().id(), sighting)).isEqualTo(Repetition.NONE);
    }

    @Test
    void whatIsForgottenWasNeverSeen() {
        Sighting sighting = new Sighting("a", List.of(1, 2, 3), "n", "d.example", Set.of("d.example"));
        UUID id = remember(sighting);

        QuarkusTransaction.requiringNew().run(() -> sightings.forget(id));

        assertThat(before(site, sighting)).isEqualTo(Repetition.NONE);
    }
}
