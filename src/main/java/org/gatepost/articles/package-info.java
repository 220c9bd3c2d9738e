/**
 * What is being answered: registered by the site, or told along with a submission. Start with {@link
 * org.gatepost.articles.Articles}.
 *
 * <p>May use {@code submission}, {@code sources} and {@code accounts}; knows no scores, cases or protocols.
 */
package org.gatepost.articles;
