/**
 * Files of submissions in and out. Here is the reader of the common format, {@link
 * org.gatepost.archives.CommonFormat}: JSON Lines, one submission a line, articles beside them.
 *
 * <p>May use {@code submission}. Reads line by line, so that a file's size does not matter.
 */
package org.gatepost.archives;
