package org.gatepost.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gatepost.screening.Verdict;
import org.gatepost.screening.Verdict.Reason;

/**
 * The score as an account: where it starts, what each reason adds, what everything else adds, and the sum. It adds up,
 * because it is the computation itself.
 *
 * @param rules reasons that decided without adding to the score
 */
record Account(List<String> rules, List<Line> lines, String sum, String score, int gauge) {

    /** Log-odds that fill half of the bar. */
    private static final double FULL_BAR = 5;

    /** Below this a weight is printed as 0.0. */
    private static final double SMALLEST_SHOWN = 0.05;

    /**
     * One line of the account.
     *
     * @param bar where the bar begins, 0 to 100; 50 is the middle
     * @param length how far it goes
     * @param style {@code spam} or {@code ham}, by the direction it speaks for; {@code none} for neither
     */
    record Line(String sentence, String weight, String style, int bar, int length) {

        static Line of(String sentence, double logOdds) {
            int length = (int) Math.round(50 * Math.min(1, Math.abs(logOdds) / FULL_BAR));
            String style = Math.abs(logOdds) < 0.005 ? "none" : logOdds > 0 ? "spam" : "ham";
            return new Line(sentence, signed(logOdds), style, logOdds < 0 ? 50 - length : 50, length);
        }
    }

    static Account of(Verdict verdict) {
        List<String> rules = verdict.reasons().stream()
                .filter(reason -> reason.contribution() == 0)
                .map(Reason::sentence)
                .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Before anything is read", verdict.base()));
        double told = 0;
        int number = 0;
        for (Reason reason : verdict.reasons()) {
            if (reason.contribution() != 0) {
                lines.add(Line.of(reason.sentence(), reason.contribution()));
                told += reason.contribution();
                number++;
            }
        }
        double everything = verdict.contributions().stream()
                .mapToDouble(Reason::contribution)
                .sum();
        long others = verdict.contributions().stream()
                        .filter(reason -> reason.contribution() != 0)
                        .count()
                - number;
        double rest = everything - told;
        if (others > 0 && Math.abs(rest) >= SMALLEST_SHOWN) {
            lines.add(Line.of(others == 1 ? "One weaker signal" : others + " weaker signals", rest));
        }
        int percent = (int) Math.round(100 * verdict.score());
        return new Account(rules, lines, signed(verdict.base() + everything), inHundred(verdict.score()), percent);
    }

    private static String inHundred(double score) {
        if (score >= 0.995) {
            return "more than 99 in 100 like this are spam";
        }
        if (score < 0.005) {
            return "fewer than 1 in 100 like this is spam";
        }
        long percent = Math.round(100 * score);
        return percent + " in 100 like this " + (percent == 1 ? "is" : "are") + " spam";
    }

    /** With a real minus sign, and no minus before a zero. */
    private static String signed(double value) {
        String digits = String.format(Locale.ROOT, "%.1f", Math.abs(value));
        return digits.equals("0.0") ? digits : (value < 0 ? "\u2212" : "+") + digits;
    }
}
