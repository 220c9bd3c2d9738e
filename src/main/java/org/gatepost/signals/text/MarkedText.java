package org.gatepost.signals.text;

import java.util.List;

/**
 * A text with its markup taken apart.
 *
 * @param text what a reader sees, blocks separated by line breaks
 * @param prose the text without bare web addresses, which would pass for words and digits
 * @param links every link, in order
 * @param tags number of HTML elements beside paragraphs and line breaks
 * @param bbcode whether forum markup was used
 * @param quoted whether it quotes with a block quotation or shows code
 */
public record MarkedText(String text, String prose, List<Hyperlink> links, int tags, boolean bbcode, boolean quoted) {
    public MarkedText {
        links = List.copyOf(links);
    }
}
