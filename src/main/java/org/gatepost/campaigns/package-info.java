/**
 * What repeats. A {@link org.gatepost.campaigns.Sighting} is what is remembered of a submission; a store of {@link
 * org.gatepost.campaigns.Sightings} answers how often the like has been seen on the same site before, as {@link
 * org.gatepost.campaigns.Repetition}.
 *
 * <p>Uses {@code submission} only. Knows no labels, scores or protocols. The store is an interface: {@link
 * org.gatepost.campaigns.SightingsInMemory} serves the command line and training, a table serves the running service.
 */
package org.gatepost.campaigns;
