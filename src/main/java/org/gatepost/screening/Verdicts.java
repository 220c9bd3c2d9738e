package org.gatepost.screening;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The table of verdicts. */
@ApplicationScoped
class Verdicts implements PanacheRepository<VerdictRow> {
    private static final TypeReference<List<Verdict.Reason>> REASONS = new TypeReference<>() {};
    private static final String REDACTED = "Taken out together with the submission";

    private final ObjectMapper json;

    Verdicts(ObjectMapper json) {
        this.json = json;
    }

    void record(UUID submission, Verdict verdict) {
        VerdictRow row = new VerdictRow();
        row.submissionId = submission;
        row.decision = verdict.decision().word();
        row.blatant = verdict.blatant();
        row.probability = verdict.score();
        row.base = verdict.base();
        row.contributions = write(verdict.contributions());
        row.reasons = write(verdict.reasons());
        row.model = verdict.model();
        row.policy = verdict.policy();
        row.decidedAt = verdict.decidedAt();
        persist(row);
    }

    /** What the caller was told first. */
    Verdict first(UUID submission) {
        return verdict(find("submissionId = ?1 order by id", submission).firstResult());
    }

    /** What counts. */
    Verdict newest(UUID submission) {
        return verdict(find("submissionId = ?1 order by id desc", submission).firstResult());
    }

    /** Sentences may quote the submission or name its author; the figures stay. */
    void redact(UUID submission) {
        for (VerdictRow row : list("submissionId = ?1", submission)) {
            row.contributions = write(redacted(read(row.contributions)));
            row.reasons = write(redacted(read(row.reasons)));
        }
    }

    private static List<Verdict.Reason> redacted(List<Verdict.Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Verdict.Reason(reason.signal(), REDACTED, reason.contribution()))
                .toList();
    }

    private Verdict verdict(VerdictRow row) {
        return new Verdict(
                Verdict.Decision.valueOf(row.decision.toUpperCase(Locale.ROOT)),
                row.blatant,
                row.probability,
                row.base,
                read(row.contributions),
                read(row.reasons),
                row.model,
                row.policy,
                row.decidedAt);
    }

    private List<Verdict.Reason> read(String text) {
        try {
            return json.readValue(text, REASONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored reasons cannot be read", e);
        }
    }

    private String write(List<Verdict.Reason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reasons cannot be written", e);
        }
    }
}
