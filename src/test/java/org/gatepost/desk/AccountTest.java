package org.gatepost.desk;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.gatepost.desk.Account.Line;
import org.gatepost.screening.Verdict;
import org.gatepost.screening.Verdict.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AccountTest {

    private static final Reason LINKS = new Reason("links.count", "It has 7 links", 3.2);
    private static final Reason AUTHOR = new Reason("author.known", "The author is known here", -1.1);
    private static final Reason QUIET = new Reason("shape.caps", "It shouts a little", 0.4);
    private static final Reason SILENT = new Reason("shape.length", "It is of usual length", 0);
    private static final Reason RULE = new Reason("links", "The site wants to see this first", 0);

    @Test
    void toldAndUntoldPartsAddUpToTheSum() {
        Account account = Account.of(verdict(0.62, List.of(LINKS, AUTHOR, QUIET, SILENT), List.of(LINKS, AUTHOR)));

        assertThat(account.lines())
                .extracting(Line::sentence, Line::weight)
                .containsExactly(
                        tuple("Before anything is read", "\u22122.0"),
                        tuple("It has 7 links", "+3.2"),
                        tuple("The author is known here", "\u22121.1"),
                        tuple("One weaker signal", "+0.4"));
        assertThat(account.sum()).isEqualTo("+0.5");
        assertThat(account.score()).isEqualTo("62 in 100 like this are spam");
    }

    @Test
    void reasonWithoutWeightIsARuleAndNoLine() {
        Account account = Account.of(verdict(0.62, List.of(LINKS), List.of(RULE, LINKS)));

        assertThat(account.rules()).containsExactly("The site wants to see this first");
        assertThat(account.lines()).extracting(Line::sentence).doesNotContain("The site wants to see this first");
    }

    @Test
    void barsPointToTheirSideAndStayInTheFrame() {
        Line spam = Line.of("", 40);
        Line ham = Line.of("", -2.5);

        assertThat(spam).extracting(Line::style, Line::bar, Line::length).containsExactly("spam", 50, 50);
        assertThat(ham).extracting(Line::style, Line::bar, Line::length).containsExactly("ham", 25, 25);
    }

    @Test
    void nearlyCertainScoresAreNotRoundedToCertainty() {
        assertThat(Account.of(verdict(0.9999, List.of(), List.of(RULE))).score())
                .startsWith("more than 99 in 100");
        assertThat(Account.of(verdict(0.0001, List.of(), List.of(RULE))).score())
                .startsWith("fewer than 1 in 100");
    }

    private static Verdict verdict(double score, List<Reason> contributions, List<Reason> reasons) {
        return new Verdict(
                Verdict.Decision.HOLD, false, score, -2, contributions, reasons, "m", "default", Instant.EPOCH);
    }
}
