/**
 * What tests share: mothers with telling names ({@link org.gatepost.testing.Submissions}, {@link
 * org.gatepost.testing.Articles}), a {@link org.gatepost.testing.Draft} for everything else, and seeded chance ({@link
 * org.gatepost.testing.RandomSubmissions}). All texts are invented.
 */
package org.gatepost.testing;
