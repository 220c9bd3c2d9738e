package org.gatepost.signals;

import java.util.List;

import org.gatepost.signals.text.Lexicon;
import org.gatepost.submission.WebAddress;

/** What names and hosts are made of: given names, or words of trades. */
final class Keywords {
    private static final Lexicon GIVEN_NAMES = Lexicon.givenNames();
    private static final Lexicon TRADES = Lexicon.keywords();

    private Keywords() {}

    static int givenNames(List<String> words) {
        return GIVEN_NAMES.count(words);
    }

    static int trades(List<String> words) {
        return TRADES.count(words);
    }

    /** The share of a host's name, without its public suffix, that is made of words of trades; 0 where there is no host. */
    static double shareOfHost(WebAddress address) {
        if (!address.isPresent()) {
            return 0;
        }
        String suffix = address.publicSuffix();
        String name = address.host().endsWith("." + suffix)
                ? address.host().substring(0, address.host().length() - suffix.length() - 1)
                : address.host();
        return TRADES.coverage(name.replaceAll("[^\\p{L}]", ""));
    }
}
