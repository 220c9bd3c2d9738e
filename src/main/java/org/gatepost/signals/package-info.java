/**
 * What can be observed about a submission in its context. {@link org.gatepost.signals.Reader} turns a submission into a
 * {@link org.gatepost.signals.Reading}; every {@link org.gatepost.signals.Signal} of the {@link
 * org.gatepost.signals.SignalCatalogue} measures one thing of it and says in a sentence what it saw.
 *
 * <p>Pure: may use {@code submission}, {@code sources} (the fact {@code LinkCheck}), {@code campaigns} and
 * {@code reputation} (facts). Knows no labels, no weights, no storage and no HTTP. Signals of a group stand together in
 * one file, because they are read and weighed together; one that needs more than an expression has its own class.
 */
package org.gatepost.signals;
