package org.gatepost.intake.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.gatepost.moderation.Moderation;
import org.gatepost.screening.Records;
import org.gatepost.screening.Screening;
import org.gatepost.screening.Tally;

/** Which model serves, and what has come in so far. */
@Path("/api/v1")
@ForSites
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Insight")
class InsightResource {
    private final Screening screening;
    private final Records records;
    private final Moderation moderation;
    private final Caller caller;

    InsightResource(Screening screening, Records records, Moderation moderation, Caller caller) {
        this.screening = screening;
        this.records = records;
        this.moderation = moderation;
        this.caller = caller;
    }

    @GET
    @Path("/models")
    @Operation(summary = "List the models", description = "The one that scores at present is the champion.")
    public Models models() {
        return new Models(List.of(new Model(screening.model(), true)));
    }

    @GET
    @Path("/stats")
    @Operation(
            summary = "Count the site's submissions",
            description = "By kind and by the decision as it stands, with what waits for an editor.")
    public Stats stats() {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        long total = 0;
        for (Tally tally : records.tally(caller.site().id())) {
            counts.computeIfAbsent(tally.kind(), kind -> new LinkedHashMap<>()).put(tally.decision(), tally.count());
            total += tally.count();
        }
        var backlog = moderation.backlog(caller.site().id());
        return new Stats(
                total, counts, new Waiting(backlog.open(), backlog.oldest().orElse(null)));
    }

    /** The models there are. */
    record Models(List<Model> models) {}

    /** One of them. */
    record Model(String id, boolean champion) {}

    /** Counts by kind, then by decision. */
    record Stats(long total, Map<String, Map<String, Long>> submissions, Waiting held) {}

    /** Open cases. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waiting(long open, Instant oldest) {}
}
