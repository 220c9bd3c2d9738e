package org.gatepost.signals.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CombiningMarksTest {
    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "Zoë e\u0301a\u0308 ก\u0e34\u0e48 \ud834\udd65\ud834\udd6d 👍🏽";

        assertThat(CombiningMarks.bounded(text)).isSameAs(text);
    }

    @Test
    void aRunOfMarksIsCut() {
        String cut = CombiningMarks.bounded("a" + "\u0301".repeat(50_000) + "b\u0301c");

        assertThat(cut).isEqualTo("a" + "\u0301".repeat(30) + "b\u0301c");
    }

    @Test
    void markupIsReadWithoutTheRun() {
        assertThat(Markup.read("a" + "&#x301;".repeat(100)).text()).hasSize(31);
    }
}
