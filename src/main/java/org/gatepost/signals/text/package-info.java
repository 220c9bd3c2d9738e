/**
 * Reading what strangers wrote: markup ({@link org.gatepost.signals.text.Markup}, jsoup), words and stems ({@link
 * org.gatepost.signals.text.Words}, OpenNLP), language ({@link org.gatepost.signals.text.Languages}, OpenNLP), look-alike
 * letters ({@link org.gatepost.signals.text.Disguise}, ICU4J) and fixed phrases ({@link
 * org.gatepost.signals.text.PhraseBook}, our own lists).
 *
 * <p>The only package that knows OpenNLP. It observes text and knows neither articles nor spam.
 */
package org.gatepost.signals.text;
