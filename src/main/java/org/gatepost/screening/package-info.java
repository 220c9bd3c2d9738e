/**
 * The use case: read, look back, score, decide, record. Start with {@link org.gatepost.screening.Screening}; what was
 * screened is asked of {@link org.gatepost.screening.Records}.
 *
 * <p>May use the core, {@code articles}, {@code moderation} and {@code accounts}; knows no protocol formats and no pages.
 * Adapters see {@link org.gatepost.screening.Verdict} and need no other word of the core.
 */
package org.gatepost.screening;
