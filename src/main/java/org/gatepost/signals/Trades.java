package org.gatepost.signals;

import java.util.List;
import java.util.Map;

import org.gatepost.signals.text.Hyperlink;
import org.gatepost.signals.text.PhraseBook;
import org.gatepost.signals.text.Words;
import org.gatepost.submission.WebAddress;

/**
 * Words of trades that advertise, by the place they stand in: the same word means little in the text under an article
 * on its subject and much in the author's name.
 *
 * @param text counts by trade in the text
 * @param name in the author's name
 * @param title in the submission's own title
 * @param address in the author's address
 * @param anchors in the words that are linked
 * @param links in the addresses that are linked
 */
record Trades(Map<String, Integer> text, int name, int title, int address, int anchors, int links) {

    static Trades of(
            PhraseBook book,
            List<String> words,
            List<String> nameWords,
            List<String> titleWords,
            WebAddress address,
            List<Hyperlink> links) {
        int anchors = 0;
        int linked = 0;
        for (Hyperlink link : links.subList(0, Math.min(links.size(), 40))) {
            anchors += sum(book.count(Words.of(link.anchor())));
            linked += sum(book.count(addressWords(link.address())));
        }
        return new Trades(
                book.count(words),
                sum(book.count(nameWords)),
                sum(book.count(titleWords)),
                sum(book.count(addressWords(address))),
                anchors,
                linked);
    }

    /** All trade words in the text. */
    int inText() {
        return sum(text);
    }

    /** Trade words of one kind in the text. */
    int inText(String trade) {
        return text.getOrDefault(trade, 0);
    }

    private static List<String> addressWords(WebAddress address) {
        return address.isPresent() ? Words.of(address.host() + " " + address.path()) : List.of();
    }

    private static int sum(Map<String, Integer> counts) {
        int sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }
}
