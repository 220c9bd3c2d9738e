/**
 * Is there really a page that links to us? Here lives the fact, {@link org.gatepost.sources.LinkCheck}; fetching source
 * pages comes with the receivers of linkbacks.
 *
 * <p>Uses {@code submission} only and does not know why it is asked: no policy, score or case.
 */
package org.gatepost.sources;
