/**
 * The pages people look at. For now there is one: what was decided lately, and why. Start with {@code DecisionsPage}.
 *
 * <p>May use the use cases' views and {@code accounts}. A page is a resource, a checked template and view records that
 * are prepared here: no entity and no unread text of strangers reaches a template. What strangers wrote is shown as
 * {@code Words}: escaped, with its control characters made visible, without a single link that works.
 */
package org.gatepost.desk;
