package org.gatepost.moderation;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.gatepost.policy.Outcome;
import org.gatepost.submission.Kind;
import org.gatepost.submission.Label;

import static org.assertj.core.api.Assertions.assertThat;

class CaseTest {
    private static final Instant MORNING = Instant.parse("2026-05-04T09:30:00Z");
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Actor NORA = Actor.editor("Nora");

    private final Case held = Case.open(new Subject(1, new UUID(1, 2), Kind.COMMENT, ""), MORNING);

    @Test
    void anOpenCaseIsHeld() {
        assertThat(held.view().state()).isEqualTo(CaseState.OPEN);
        assertThat(held.view().decision()).isEqualTo("hold");
        assertThat(held.view().resolvedBy()).isEmpty();
    }

    @Test
    void hamIsPublished() {
        var resolved = held.resolve(Label.HAM, NORA, NOON);

        assertThat(resolved).contains(new CaseResolved(1, new UUID(1, 2), Outcome.PUBLISH, NORA, NOON));
        assertThat(held.view().state()).isEqualTo(CaseState.PUBLISHED);
        assertThat(held.view().resolvedBy()).contains(NORA);
    }

    @Test
    void spamIsRejected() {
        held.resolve(Label.SPAM, NORA, NOON);

        assertThat(held.view().decision()).isEqualTo("reject");
    }

    @Test
    void aSecondDecisionChangesNothing() {
        held.resolve(Label.SPAM, NORA, NOON);

        assertThat(held.resolve(Label.HAM, Actor.platform("herald"), NOON)).isEmpty();
        assertThat(held.view().state()).isEqualTo(CaseState.REJECTED);
        assertThat(held.view().resolvedBy()).contains(NORA);
    }
}
