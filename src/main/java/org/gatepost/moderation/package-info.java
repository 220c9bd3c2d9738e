/**
 * What becomes of submissions after the machine has spoken: a case for everything held, feedback from whoever knows
 * better, and the feed of decisions for platforms that poll. Start with {@link org.gatepost.moderation.Moderation}.
 *
 * <p>May use {@code submission} and {@code policy} (the decision's words). Knows no protocols, pages or training: it
 * announces {@link org.gatepost.moderation.CaseResolved} and does not care who listens.
 */
package org.gatepost.moderation;
