package org.gatepost.campaigns;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SightingsInMemoryTest {
    private static final List<Integer> MARKS = List.of(1, 2, 3, 4);

    private final Sightings sightings = new SightingsInMemory();

    @Test
    void firstSightingHasNothingBeforeIt() {
        assertThat(sightings.before(sighting("a", MARKS, "ann", "ann.example"))).isEqualTo(Repetition.NONE);
    }

    @Test
    void lookingDoesNotRemember() {
        sightings.before(sighting("a", MARKS, "ann", "ann.example"));
        assertThat(sightings.before(sighting("a", MARKS, "ann", "ann.example"))).isEqualTo(Repetition.NONE);
    }

    @Test
    void sharingHalfOfTheMarksIsANearCopy() {
        sightings.remember(marked("ann", 1, 2, 8, 9));
        sightings.remember(marked("ann", 1, 7, 8, 9));
        sightings.remember(marked("ann", 1, 2, 3, 4));
        Repetition seen = sightings.before(marked("ann", 1, 2, 3, 4));
        assertThat(seen.nearCopies()).isEqualTo(2);
        assertThat(seen.bestOverlap()).isEqualTo(1);
    }

    @Test
    void bestOverlapIsTheLargestShareInOneSighting() {
        sightings.remember(marked("ann", 1, 2, 3, 9));
        sightings.remember(marked("ann", 4, 8, 9));
        Repetition seen = sightings.before(marked("ann", 1, 2, 3, 4));
        assertThat(seen.bestOverlap()).isEqualTo(0.75);
        assertThat(seen.seenShare()).isEqualTo(1);
    }

    @Test
    void seenShareCountsMarksSeenAnywhere() {
        sightings.remember(marked("ann", 1));
        sightings.remember(marked("ann", 2));
        assertThat(sightings.before(marked("ann", 1, 2, 3, 4)).seenShare()).isEqualTo(0.5);
    }

    @Test
    void copiedShareCountsMarksOfOthersOnly() {
        sightings.remember(marked("ann", 1, 2));
        sightings.remember(marked("bob", 3));
        assertThat(sightings.before(marked("ann", 1, 2, 3, 4)).copiedShare()).isEqualTo(0.25);
        assertThat(sightings.before(marked("bob", 1, 2, 3, 4)).copiedShare()).isEqualTo(0.5);
        assertThat(sightings.before(marked("eve", 1, 2, 3, 4)).copiedShare()).isEqualTo(0.75);
    }

    @Test
    void markOfOneselfAndOfOthersIsCopied() {
        sightings.remember(marked("ann", 1));
        sightings.remember(marked("bob", 1));
        assertThat(sightings.before(marked("ann", 1)).copiedShare()).isEqualTo(1);
    }

    @Test
    void domainIsCountedAndItsOtherArticlesToo() {
        sightings.remember(sighting("a", MARKS, "ann", "shop.example"));
        sightings.remember(sighting("a", MARKS, "bob", "shop.example"));
        sightings.remember(sighting("b", MARKS, "bob", "shop.example"));
        Repetition seen = sightings.before(sighting("a", MARKS, "eve", "shop.example"));
        assertThat(seen.domainSeen()).isEqualTo(3);
        assertThat(seen.domainArticles()).isEqualTo(1);
        assertThat(sightings.before(sighting("c", MARKS, "eve", "shop.example")).domainArticles())
                .isEqualTo(2);
    }

    @Test
    void nameIsFollowedAcrossArticlesAndDomains() {
        sightings.remember(sighting("a", MARKS, "ann", "one.example"));
        sightings.remember(sighting("b", MARKS, "ann", "two.example"));
        sightings.remember(sighting("c", MARKS, "ann", ""));
        Repetition seen = sightings.before(sighting("a", MARKS, "ann", "one.example"));
        assertThat(seen.nameArticles()).isEqualTo(2);
        assertThat(seen.nameDomains()).isEqualTo(1);
    }

    @Test
    void mostWidespreadLinkCounts() {
        sightings.remember(linking("a", "one.example"));
        sightings.remember(linking("b", "two.example"));
        sightings.remember(linking("c", "two.example"));
        assertThat(sightings.before(linking("d", "one.example", "two.example")).linkArticles())
                .isEqualTo(2);
        assertThat(sightings.before(linking("a", "one.example")).linkArticles()).isZero();
    }

    @Test
    void absentNameAndDomainAreNobodys() {
        sightings.remember(sighting("a", MARKS, "", ""));
        Repetition seen = sightings.before(sighting("b", List.of(9), "", ""));
        assertThat(seen.domainSeen()).isZero();
        assertThat(seen.domainArticles()).isZero();
        assertThat(seen.nameArticles()).isZero();
        assertThat(seen.nameDomains()).isZero();
        assertThat(seen.earlier()).isEqualTo(1);
    }

    @Test
    void textWithoutMarksResemblesNothing() {
        sightings.remember(marked("ann"));
        assertThat(sightings.before(marked("ann"))).isEqualTo(new Repetition(0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void everySightingIsCounted() {
        IntStream.range(0, 100).forEach(i -> sightings.remember(marked("ann", i)));
        assertThat(sightings.before(marked("ann", 1)).earlier()).isEqualTo(100);
    }

    @Test
    void oldSightingsOfAMarkFade() {
        IntStream.range(0, 500).forEach(i -> sightings.remember(marked("ann", 1)));
        assertThat(sightings.before(marked("ann", 1)).nearCopies()).isBetween(10, 100);
    }

    private static Sighting sighting(String article, List<Integer> marks, String name, String domain) {
        return new Sighting(article, marks, name, domain, domain.isEmpty() ? Set.of() : Set.of(domain));
    }

    private static Sighting marked(String name, Integer... marks) {
        return new Sighting("a", List.of(marks), name, "", Set.of());
    }

    private static Sighting linking(String article, String... domains) {
        return new Sighting(article, List.of(), "", "", Set.of(domains));
    }
}
