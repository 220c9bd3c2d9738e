package org.gatepost.policy;

/**
 * One thing that spoke for or against a submission.
 *
 * @param signal id of a signal, or of a rule ({@code rule.…}) or of the policy itself ({@code policy.…})
 * @param sentence the same for people
 * @param contribution added log-odds of spam; 0 for rules, which decide without adding to the score
 */
public record Reason(String signal, String sentence, double contribution) {}
