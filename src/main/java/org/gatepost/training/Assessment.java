package org.gatepost.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gatepost.policy.Policy;
import org.gatepost.policy.SiteRules;
import org.gatepost.policy.Situation;
import org.gatepost.policy.Thresholds;
import org.gatepost.scoring.Classifier;
import org.gatepost.signals.Context;
import org.gatepost.signals.Reader;
import org.gatepost.signals.Reading;
import org.gatepost.submission.Example;

/**
 * Says of examples what the service would say: the score after what the same site had seen before, and the decision of a
 * site without rules of its own. Labels are not looked at.
 */
public final class Assessment {
    private final Classifier classifier;
    private final Reader reader;
    private final SiteStreams streams;
    private final boolean forgetful;
    private final Policy policy = new Policy(Thresholds.DEFAULT, SiteRules.NONE);

    private Assessment(Classifier classifier, Reader reader, boolean forgetful) {
        this.classifier = classifier;
        this.reader = reader;
        this.streams = new SiteStreams(reader);
        this.forgetful = forgetful;
    }

    /** Each example after those of the same site that came before it. */
    public static Assessment inStreams(Classifier classifier, Reader reader) {
        return new Assessment(classifier, reader, false);
    }

    /** Each example as if it were the only one. */
    public static Assessment independently(Classifier classifier, Reader reader) {
        return new Assessment(classifier, reader, true);
    }

    /** Assesses the next examples, in their order, on all processors. */
    public List<Assessed> assess(List<Example> examples) {
        List<Reading> readings = examples.parallelStream()
                .map(example -> reader.read(example.submission()))
                .toList();
        List<Context> contexts = new ArrayList<>(examples.size());
        for (int i = 0; i < readings.size(); i++) { // a stream has an order
            contexts.add(
                    forgetful ? SiteStreams.alone(examples.get(i)) : streams.next(examples.get(i), readings.get(i)));
        }
        return IntStream.range(0, readings.size())
                .parallel()
                .mapToObj(i -> assess(examples.get(i), readings.get(i), contexts.get(i)))
                .toList();
    }

    private Assessed assess(Example example, Reading reading, Context context) {
        var score = classifier.score(reading, context);
        Instant when = example.submission().submittedAt().orElse(Instant.EPOCH);
        var situation = new Situation(reading, score, context.linkCheck(), false, when);
        return new Assessed(example, score, policy.decide(situation));
    }
}
