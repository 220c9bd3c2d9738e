package org.gatepost.policy;

import java.time.Instant;

import org.gatepost.scoring.Score;
import org.gatepost.signals.Reading;
import org.gatepost.sources.LinkCheck;

/**
 * Everything a decision is made from.
 *
 * @param linkCheck what is known of a linkback's source page
 * @param publishedBefore whether something by this author has been published on the site before
 * @param now when the decision is made
 */
public record Situation(Reading reading, Score score, LinkCheck linkCheck, boolean publishedBefore, Instant now) {}
