package org.gatepost.training;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.gatepost.submission.Example;
import org.gatepost.submission.Submission;
import org.gatepost.testing.Draft;

import static org.assertj.core.api.Assertions.assertThat;

class ArtefactsTest {

    @Test
    void addressesThatStandInForOthersAreAllTheSame() {
        Submission left = Artefacts.removed(example(Draft.comment(
                                "Write to user1f@d12ab34c.example or see http://d12ab34c.example/a and http://lamps.example/")
                        .by("Ines")
                        .email("ines@free.example")
                        .at("http://d0000001.example/blog")))
                .submission();

        assertThat(left.content())
                .isEqualTo("Write to name@mail.example or see http://host.example/a and http://lamps.example/");
        assertThat(left.author().url()).isEqualTo("http://host.example/blog");
        assertThat(left.author().email()).isEmpty();
        assertThat(left.author().name()).isEqualTo("Ines");
    }

    @Test
    void whatHasNoneStaysAsItWas() {
        Example example = example(Draft.trackback("A title", "The bridge is shut @ noon, see bridge.example")
                .source("http://paper.example/1")
                .sent("2020-01-01T00:00:00Z"));

        assertThat(Artefacts.removed(example)).isEqualTo(example);
    }

    private static Example example(Draft draft) {
        return new Example("1", "a", "s", draft.submission(), Optional.empty(), "en", Optional.of(true));
    }
}
