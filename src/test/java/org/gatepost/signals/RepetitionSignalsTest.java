package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.campaigns.Repetition;
import org.gatepost.testing.Draft;

class RepetitionSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        Repetition seen = new Repetition(3, 0.75, 0.8, 0.6, 9, 8, 7, 6, 5, 100);
        Draft comment = Draft.comment("The boiler is cold again and nobody comes to look");
        Draft brief = Draft.comment("Thanks, me too");
        return Stream.of(
                Case.of("repetition.nearCopies", "seen before", comment)
                        .after(seen)
                        .is(3),
                Case.of("repetition.nearCopies", "new", comment).is(0),
                Case.of("repetition.nearCopies", "too short to count", brief)
                        .after(seen)
                        .is(0),
                Case.of("repetition.overlap", "seen before", comment)
                        .after(seen)
                        .is(0.75),
                Case.of("repetition.overlap", "new", comment).is(0),
                Case.of("repetition.overlap", "too short to count", brief)
                        .after(seen)
                        .is(0),
                Case.of("repetition.seenPhrases", "seen before", comment)
                        .after(seen)
                        .is(0.8),
                Case.of("repetition.seenPhrases", "new", comment).is(0),
                Case.of("repetition.copied", "from another author", comment)
                        .after(seen)
                        .is(0.6),
                Case.of("repetition.copied", "new", comment).is(0),
                Case.of("repetition.domainSeen", "seen before", comment)
                        .after(seen)
                        .is(9),
                Case.of("repetition.domainSeen", "new", comment).is(0),
                Case.of("repetition.domainArticles", "seen before", comment)
                        .after(seen)
                        .is(8),
                Case.of("repetition.domainArticles", "new", comment).is(0),
                Case.of("repetition.nameArticles", "seen before", comment)
                        .after(seen)
                        .is(7),
                Case.of("repetition.nameArticles", "new", comment).is(0),
                Case.of("repetition.nameDomains", "seen before", comment)
                        .after(seen)
                        .is(6),
                Case.of("repetition.nameDomains", "new", comment).is(0),
                Case.of("repetition.linkArticles", "seen before", comment)
                        .after(seen)
                        .is(5),
                Case.of("repetition.linkArticles", "new", comment).is(0));
    }
}
