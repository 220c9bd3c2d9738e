/**
 * The vocabulary of what arrives: {@link org.gatepost.submission.Submission} and the values it is made of.
 *
 * <p>Plain records, no package of ours and no framework below them. One record serves all four kinds, because every
 * protocol may carry every field (a pingback has an author, a comment may have a title) and what differs between the
 * kinds is data of {@link org.gatepost.submission.Kind}. Start with {@code Submission}.
 */
package org.gatepost.submission;
