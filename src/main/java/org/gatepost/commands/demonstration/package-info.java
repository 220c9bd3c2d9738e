/**
 * The demonstration: an invented newspaper, its articles, and what readers and strangers sent to it. It is screened as
 * everything else is, through the use case, so what it shows is what the product does.
 *
 * <p>Uses {@code accounts} and {@code screening}, and the vocabulary. Start with {@link
 * org.gatepost.commands.demonstration.Demonstration}; the texts are in {@code demonstration/blog.json}.
 */
package org.gatepost.commands.demonstration;
