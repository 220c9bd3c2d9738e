/**
 * From a score to a decision: {@link org.gatepost.policy.Policy} weighs the score against the site's {@link
 * org.gatepost.policy.Thresholds}, applies its {@link org.gatepost.policy.SiteRules}, and answers a {@link
 * org.gatepost.policy.Decision} that always has reasons.
 *
 * <p>Pure: may use {@code submission}, {@code sources} (the fact), {@code signals} and {@code scoring} (the score); time
 * is an argument. Thresholds live here and nowhere else.
 */
package org.gatepost.policy;
