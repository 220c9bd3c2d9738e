package org.gatepost.training;

import java.util.HashMap;
import java.util.Map;

import org.gatepost.campaigns.Repetition;
import org.gatepost.campaigns.Sighting;
import org.gatepost.campaigns.Sightings;
import org.gatepost.campaigns.SightingsInMemory;
import org.gatepost.signals.Background;
import org.gatepost.signals.Context;
import org.gatepost.signals.Reader;
import org.gatepost.signals.Reading;
import org.gatepost.sources.LinkCheck;
import org.gatepost.submission.Example;

/** Puts examples where their sites would have seen them: each after those that came before it on the same site. */
public final class SiteStreams {
    private final Reader reader;
    private final Map<String, Sightings> sightings = new HashMap<>();

    public SiteStreams(Reader reader) {
        this.reader = reader;
    }

    /** Reads the next example and remembers it for those that follow. */
    public Seen next(Example example) {
        Reading reading = reader.read(example.submission());
        return new Seen(reading, next(example, reading));
    }

    /** What is known beside the next example, which has been read already; remembers it for those that follow. */
    Context next(Example example, Reading reading) {
        Sighting sighting = reading.sighting();
        Sightings site = sightings.computeIfAbsent(example.site(), name -> new SightingsInMemory());
        Repetition repetition = site.before(sighting);
        site.remember(sighting);
        return new Context(repetition, linkCheck(example), Background.FLAT);
    }

    /** What is known beside an example that comes first. */
    static Context alone(Example example) {
        return new Context(Repetition.NONE, linkCheck(example), Background.FLAT);
    }

    private static LinkCheck linkCheck(Example example) {
        return example.linksBack()
                .map(links -> links ? LinkCheck.LINKED : LinkCheck.NOT_LINKED)
                .orElse(LinkCheck.UNKNOWN);
    }

    /** An example as it was seen. */
    public record Seen(Reading reading, Context context) {}
}
