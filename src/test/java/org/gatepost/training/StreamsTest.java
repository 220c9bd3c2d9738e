package org.gatepost.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.gatepost.campaigns.Repetition;
import org.gatepost.scoring.ModelFiles;
import org.gatepost.scoring.TrainingExample;
import org.gatepost.sources.LinkCheck;
import org.gatepost.submission.Example;
import org.gatepost.submission.Label;
import org.gatepost.testing.Articles;
import org.gatepost.testing.Draft;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;

/** Examples come as their sites would have seen them. */
class StreamsTest {
    private static final String TEXT = "The boiler in the library is cold again and nobody comes to look at it";

    @Test
    void siteSeesWhatCameBeforeOnItAndNothingOfOthers() {
        SiteStreams streams = new SiteStreams(Readings.reader());
        assertThat(streams.next(example("1", "courier", null)).context().repetition())
                .isEqualTo(Repetition.NONE);
        assertThat(streams.next(example("2", "bote", null)).context().repetition())
                .isEqualTo(Repetition.NONE);
        Repetition again = streams.next(example("3", "courier", null)).context().repetition();
        assertThat(again.nearCopies()).isEqualTo(1);
        assertThat(again.earlier()).isEqualTo(1);
    }

    @Test
    void whatTheDataTellsOfTheSourcePageIsTheLinkCheck() {
        SiteStreams streams = new SiteStreams(Readings.reader());
        assertThat(streams.next(linkback(Optional.of(true))).context().linkCheck())
                .isEqualTo(LinkCheck.LINKED);
        assertThat(streams.next(linkback(Optional.of(false))).context().linkCheck())
                .isEqualTo(LinkCheck.NOT_LINKED);
        assertThat(streams.next(linkback(Optional.empty())).context().linkCheck())
                .isEqualTo(LinkCheck.UNKNOWN);
    }

    @Test
    void examplesStandSiteBySiteAndByTimeAndOtherwiseInTheirOrder() {
        List<Example> ordered = Examples.inStreamOrder(List.of(
                at("1", "courier", "2026-03-03T10:00:00Z"),
                at("2", "bote", "2026-03-03T09:00:00Z"),
                at("3", "courier", "2026-03-02T10:00:00Z"),
                at("4", "bote", "2026-03-03T09:00:00Z")));
        assertThat(ordered).extracting(Example::id).containsExactly("2", "4", "3", "1");
    }

    @Test
    void onlyLabelledExamplesAreLearnedFromAndEveryReadingStartsAfresh() {
        Examples examples = new Examples(
                List.of(
                        example("1", "courier", Label.HAM),
                        example("2", "courier", null),
                        example("3", "courier", Label.SPAM)),
                Readings.reader());
        assertThat(examples.size()).isEqualTo(2);
        for (int pass = 0; pass < 2; pass++) {
            List<TrainingExample> seen = new ArrayList<>();
            examples.forEach(seen::add);
            assertThat(seen).extracting(TrainingExample::spam).containsExactly(false, true);
            assertThat(seen)
                    .extracting(one -> one.context().repetition().nearCopies())
                    .containsExactly(0, 1);
        }
    }

    @Test
    void assessmentDoesNotLookAtLabels() {
        List<Example> told = new ArrayList<>();
        List<Example> untold = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            told.add(example("" + i, "courier", i % 2 == 0 ? Label.SPAM : Label.HAM));
            untold.add(example("" + i, "courier", null));
        }
        assertThat(probabilities(told, false)).isEqualTo(probabilities(untold, false));
    }

    @Test
    void assessmentInStreamsRemembersAcrossCallsAndIndependentOneForgets() {
        Example one = example("1", "courier", null);
        Assessment streams = Assessment.inStreams(ModelFiles.shipped(), Readings.reader());
        List<Double> inStream = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            inStream.add(streams.assess(List.of(one)).get(0).score().logOdds());
        }
        assertThat(inStream.get(5)).isGreaterThan(inStream.get(0));
        assertThat(probabilities(List.of(one, one, one), true).stream().distinct())
                .hasSize(1);
    }

    @Test
    void provenanceCountsLabelsAndChangesWithEveryContent() {
        Origins origins = Origins.load();
        List<Example> some = List.of(
                example("1", "courier", Label.HAM), example("2", "courier", Label.SPAM), example("3", "courier", null));
        Provenance.SetUsed set = Provenance.sets(some, origins).get(0);
        assertThat(set.name()).isEqualTo("test");
        assertThat(set.spam()).isEqualTo(1);
        assertThat(set.ham()).isEqualTo(1);
        assertThat(set.licence()).isEqualTo("not published");
        assertThat(set.sha256())
                .hasSize(64)
                .isEqualTo(Provenance.sets(some, origins).get(0).sha256());
        assertThat(Provenance.sets(some.subList(0, 1), origins).get(0).sha256()).isNotEqualTo(set.sha256());
        assertThat(Provenance.sets(List.of(example("1", "courier", Label.SPAM), some.get(1)), origins)
                        .get(0)
                        .sha256())
                .isNotEqualTo(set.sha256());
    }

    private static List<Double> probabilities(List<Example> examples, boolean forgetful) {
        Assessment assessment = forgetful
                ? Assessment.independently(ModelFiles.shipped(), Readings.reader())
                : Assessment.inStreams(ModelFiles.shipped(), Readings.reader());
        return assessment.assess(examples).stream()
                .map(assessed -> assessed.score().probability())
                .toList();
    }

    private static Example example(String id, String site, Label label) {
        return new Example(
                id,
                "test",
                site,
                Draft.comment(TEXT)
                        .under(Articles.councilMeeting())
                        .by("reader " + id)
                        .submission(),
                Optional.ofNullable(label),
                "en",
                Optional.empty());
    }

    private static Example at(String id, String site, String instant) {
        return new Example(
                id,
                "test",
                site,
                Draft.comment(TEXT).sent(instant).submission(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private static Example linkback(Optional<Boolean> linksBack) {
        return new Example(
                "1", "test", "courier", Draft.pingback("Notes", TEXT).submission(), Optional.empty(), "", linksBack);
    }
}
