/**
 * Errors as callers see them: RFC 9457 for every one, from whatever layer. {@link org.gatepost.problem.ProblemType} is
 * the catalogue; adapters throw a {@link org.gatepost.problem.Refusal}.
 *
 * <p>A leaf: features map to it, never the reverse. 5xx are logged with their stack and reveal nothing, 4xx are not.
 */
package org.gatepost.problem;
