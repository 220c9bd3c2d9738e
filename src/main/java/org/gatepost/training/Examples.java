package org.gatepost.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.gatepost.scoring.TrainingExample;
import org.gatepost.signals.Reader;
import org.gatepost.submission.Example;

/** Labelled examples as material for a trainer, which may go through them as often as it needs. */
public final class Examples implements Iterable<TrainingExample> {
    private final List<Example> labelled;
    private final Reader reader;

    /** Material from the labelled ones of the given examples, each site's in the order of time. */
    public Examples(List<Example> examples, Reader reader) {
        this.labelled = inStreamOrder(examples).stream()
                .filter(example -> example.label().isPresent())
                .toList();
        this.reader = reader;
    }

    /** Examples as their sites would have seen them: site by site, each by time where it is told. */
    public static List<Example> inStreamOrder(List<Example> examples) {
        return examples.stream()
                .sorted(Comparator.comparing(Example::site)
                        .thenComparing(
                                example -> example.submission().submittedAt().orElse(Instant.EPOCH)))
                .toList();
    }

    public int size() {
        return labelled.size();
    }

    @Override
    public Iterator<TrainingExample> iterator() {
        SiteStreams streams = new SiteStreams(reader);
        Iterator<Example> examples = labelled.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return examples.hasNext();
            }

            @Override
            public TrainingExample next() {
                Example example = examples.next();
                SiteStreams.Seen seen = streams.next(example);
                return new TrainingExample(seen.reading(), seen.context(), example.isSpam(), example.dataset());
            }
        };
    }
}
