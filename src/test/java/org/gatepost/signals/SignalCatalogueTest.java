package org.gatepost.signals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.RandomSubmissions;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;

class SignalCatalogueTest {
    /** Groups that need an article or a person and say so by {@link Signal#NOT_OBSERVABLE}. */
    private static final Set<SignalGroup> MAY_LACK_THEIR_OBJECT =
            Set.of(SignalGroup.ARTICLE, SignalGroup.AUTHOR, SignalGroup.ADDRESS);

    /** Signals of other groups that compare with the article. */
    private static final Set<String> MAY_LACK_AN_ARTICLE = Set.of("sales.offTopic", "language.englishElsewhere");

    static List<Signal> signals() {
        return SignalCatalogue.all().signals();
    }

    private static Stream<Case> allCases() {
        return Stream.of(
                        ArticleSignalsTest.cases(),
                        AuthorSignalsTest.cases(),
                        AddressSignalsTest.cases(),
                        LinkSignalsTest.cases(),
                        ShapeSignalsTest.cases(),
                        DisguiseSignalsTest.cases(),
                        LinkbackSignalsTest.cases(),
                        PraiseSignalsTest.cases(),
                        SalesSignalsTest.cases(),
                        LanguageSignalsTest.cases(),
                        RepetitionSignalsTest.cases())
                .flatMap(cases -> cases);
    }

    @Test
    void idsAreUniqueAndNamedAfterAGroup() {
        assertThat(signals())
                .extracting(Signal::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+\\.[a-zA-Z-]+"));
    }

    @Test
    void everySignalIsShownToTellTwoSituationsApart() {
        Map<String, List<Case>> cases = allCases().collect(Collectors.groupingBy(Case::signal));
        assertThat(signals()).allSatisfy(signal -> {
            List<Case> some = cases.getOrDefault(signal.id(), List.of());
            assertThat(some.stream().anyMatch(one -> some.stream().anyMatch(one::differsFrom)))
                    .as("a positive and a negative case of " + signal.id())
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signals")
    void everyValueHasASentence(Signal signal) {
        DoubleStream typical = allCases()
                .filter(one -> one.signal().equals(signal.id()))
                .flatMapToDouble(one -> DoubleStream.of(one.least(), one.most()))
                .filter(value -> !Double.isNaN(value));
        DoubleStream.concat(DoubleStream.of(0, 1, 7), typical)
                .forEach(value -> assertThat(signal.sentence(value))
                        .as(signal.id() + " at " + value)
                        .matches("\\P{Ll}.*[^.\\s]")
                        .doesNotContain("%d", "%.", "NaN", "null"));
    }

    @Test
    void noSubmissionWhateverMakesASignalFailOrBoundless() {
        List<Signal> signals = signals();
        new RandomSubmissions(20260303).stream().limit(2_000).parallel().forEach(submission -> {
            Reading reading = Readings.of(submission);
            for (Signal signal : signals) {
                double value = signal.observe(reading, Context.EMPTY);
                if (Double.isNaN(value)) {
                    assertThat(mayBeUnobservable(signal, reading))
                            .as(signal.id() + " of " + submission)
                            .isTrue();
                } else {
                    assertThat(value).as(signal.id() + " of " + submission).isBetween(-1.0, 1e6);
                }
            }
        });
    }

    private static boolean mayBeUnobservable(Signal signal, Reading reading) {
        boolean noPerson = signal.group() != SignalGroup.ARTICLE && reading.isLinkback();
        boolean noArticle =
                reading.articleStems().isEmpty() || reading.article().language().isEmpty();
        return MAY_LACK_THEIR_OBJECT.contains(signal.group())
                        && (signal.group() == SignalGroup.ARTICLE ? noArticle : noPerson)
                || MAY_LACK_AN_ARTICLE.contains(signal.id()) && noArticle
                || signal.id().equals("linkback.template") && !reading.isLinkback();
    }

    @Test
    void sameReadingGivesSameValues() {
        RandomSubmissions random = new RandomSubmissions(7);
        for (int i = 0; i < 50; i++) {
            Reading reading = Readings.of(random.next());
            assertThat(SignalCatalogue.all().observe(reading, Context.EMPTY))
                    .containsExactly(SignalCatalogue.all().observe(reading, Context.EMPTY));
        }
    }
}
