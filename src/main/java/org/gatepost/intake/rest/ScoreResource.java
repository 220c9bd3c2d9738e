package org.gatepost.intake.rest;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.gatepost.screening.Screening;

/** What would be decided. */
@Path("/api/v1/score")
@ForSites
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
class ScoreResource {
    private final Screening screening;
    private final Caller caller;

    ScoreResource(Screening screening, Caller caller) {
        this.screening = screening;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Score without storing",
            description = "The verdict a submission would get; nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict",
            content = @Content(schema = @Schema(ref = "Verdict")))
    public VerdictAnswer score(
            @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Submission"))) InputStream body,
            @HeaderParam("Gatepost-Deadline-Ms") String deadline,
            @QueryParam("explain") String explain) {
        Explain wanted = Explain.of(explain);
        RequestHeaders.checkDeadline(deadline);
        return VerdictAnswer.of(
                null, screening.score(caller.site(), SubmissionFormat.submission(Body.read(body))), wanted);
    }
}
