package org.gatepost.intake.rest;

import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.gatepost.moderation.Change;
import org.gatepost.moderation.DecisionFeed;
import org.gatepost.problem.Refusal;

/** Every decision and change of decision, for platforms that poll. */
@Path("/api/v1/decisions")
@ForSites
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class DecisionsResource {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final DecisionFeed feed;
    private final Caller caller;

    DecisionsResource(DecisionFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Read the feed of decisions",
            description =
                    "Oldest first. Keep \"next\" and send it as \"after\" the next time: nothing is missed and nothing"
                            + " comes twice. Without \"after\" the feed starts at its beginning.")
    public Page read(
            @Parameter(description = "\"next\" of the last page") @QueryParam("after") String after,
            @Parameter(description = "1 to 1000, 100 unless told") @QueryParam("limit") String limit) {
        long position = number("after", after, 0, 0, Long.MAX_VALUE);
        int size = (int) number("limit", limit, USUAL, 1, MOST);
        List<Change> changes = feed.after(caller.site().id(), position, size);
        long next =
                changes.isEmpty() ? position : changes.get(changes.size() - 1).position();
        return new Page(changes.stream().map(Entry::of).toList(), Long.toString(next));
    }

    private static long number(String name, String text, long absent, long least, long most) {
        if (text == null || text.isEmpty()) {
            return absent;
        }
        if (text.matches("\\d{1,18}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        throw Refusal.ofField(
                name,
                name.equals("after")
                        ? "must be a cursor that the feed gave out"
                        : "must be a number from " + least + " to " + most);
    }

    /** A page of the feed. */
    record Page(List<Entry> decisions, String next) {}

    /** One decision. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(
            String cursor,
            String id,
            String externalId,
            String kind,
            String decision,
            String decidedBy,
            Instant decidedAt) {
        static Entry of(Change change) {
            return new Entry(
                    Long.toString(change.position()),
                    change.submissionId().toString(),
                    change.externalId(),
                    change.kind(),
                    change.decision(),
                    change.source(),
                    change.decidedAt());
        }
    }
}
