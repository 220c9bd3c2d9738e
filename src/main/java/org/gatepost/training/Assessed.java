package org.gatepost.training;

import org.gatepost.policy.Decision;
import org.gatepost.scoring.Score;
import org.gatepost.submission.Example;

/** An example with what would have been said of it. */
public record Assessed(Example example, Score score, Decision decision) {}
