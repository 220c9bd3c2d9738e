package org.gatepost.campaigns;

/**
 * What one site has seen so far. Implementations forget: only the newest sightings of a mark, a name or a domain need to
 * be considered.
 */
public interface Sightings {

    /** What had been seen before the given sighting. Does not remember it. */
    Repetition before(Sighting sighting);

    /** Remembers a sighting for later ones. */
    void remember(Sighting sighting);
}
