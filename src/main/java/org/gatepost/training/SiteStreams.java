package org.gatepost.training;

import java.util.HashMap;
import java.util.Map;

import org.gatepost.campaigns.Sighting;
import org.gatepost.campaigns.Sightings;
import org.gatepost.campaigns.SightingsInMemory;
import org.gatepost.signals.Context;
import org.gatepost.signals.Reader;
import org.gatepost.signals.Reading;
import org.gatepost.sources.LinkCheck;
import org.gatepost.submission.Example;

/** Reads examples as their sites would have seen them: each after those that came before it on the same site. */
public final class SiteStreams {
    private final Reader reader;
    private final Map<String, Sightings> sightings = new HashMap<>();

    public SiteStreams(Reader reader) {
        this.reader = reader;
    }

    /** Reads the next example and remembers it for those that follow. */
    public Seen next(Example example) {
        Reading reading = reader.read(example.submission());
        Sighting sighting = reading.sighting();
        Sightings site = sightings.computeIfAbsent(example.site(), name -> new SightingsInMemory());
        Context context = new Context(site.before(sighting), linkCheck(example), org.gatepost.signals.Background.FLAT);
        site.remember(sighting);
        return new Seen(reading, context);
    }

    private static LinkCheck linkCheck(Example example) {
        return example.linksBack()
                .map(links -> links ? LinkCheck.LINKED : LinkCheck.NOT_LINKED)
                .orElse(LinkCheck.UNKNOWN);
    }

    /** An example as it was seen. */
    public record Seen(Reading reading, Context context) {}
}
