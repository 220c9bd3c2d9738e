package org.gatepost.intake.rest;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.gatepost.moderation.Actor;
import org.gatepost.moderation.Feedback;
import org.gatepost.moderation.Moderation;
import org.gatepost.moderation.Subject;
import org.gatepost.problem.ProblemType;
import org.gatepost.problem.Refusal;
import org.gatepost.screening.Records;
import org.gatepost.screening.Screened;
import org.gatepost.screening.Screening;
import org.gatepost.screening.ScreeningRequest;
import org.gatepost.screening.SubmissionRecord;
import org.gatepost.submission.Label;

/** Submissions: screened, looked at, corrected, redacted. */
@Path("/api/v1/submissions")
@ForSites
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
class SubmissionsResource {
    private final Screening screening;
    private final Records records;
    private final Moderation moderation;
    private final Caller caller;

    SubmissionsResource(Screening screening, Records records, Moderation moderation, Caller caller) {
        this.screening = screening;
        this.records = records;
        this.moderation = moderation;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Screen a submission",
            description =
                    "Stores a comment or linkback, decides on it, and says why. Nothing acknowledged is ever lost.")
    @APIResponse(
            responseCode = "201",
            description = "Stored and decided",
            content = @Content(schema = @Schema(ref = "Verdict")))
    @APIResponse(
            responseCode = "200",
            description = "A retry: the first answer once more",
            content = @Content(schema = @Schema(ref = "Verdict")))
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another request")
    public RestResponse<VerdictAnswer> submit(
            @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Submission"))) InputStream body,
            @Parameter(
                            name = "Idempotency-Key",
                            in = ParameterIn.HEADER,
                            description = "Makes a retry return the first answer; 1 to 255 visible ASCII characters",
                            schema = @Schema(type = SchemaType.STRING))
                    @Context
                    HttpHeaders headers,
            @Parameter(
                            description = "How long the caller waits for what needs the network, in milliseconds",
                            schema = @Schema(type = SchemaType.INTEGER))
                    @HeaderParam("Gatepost-Deadline-Ms")
                    String deadline,
            @Parameter(description = "\"full\" adds base and every contribution") @QueryParam("explain")
                    String explain) {
        Explain wanted = Explain.of(explain);
        RequestHeaders.checkDeadline(deadline);
        byte[] bytes = Body.read(body);
        ScreeningRequest request =
                new ScreeningRequest(SubmissionFormat.submission(bytes), RequestHeaders.retry(headers, bytes));
        Screened screened = screening.submit(caller.site(), request);
        if (screened instanceof Screened.New fresh) {
            return RestResponse.status(
                    RestResponse.Status.CREATED, VerdictAnswer.of(fresh.id().toString(), fresh.verdict(), wanted));
        }
        if (screened instanceof Screened.Replayed replayed) {
            return RestResponse.ok(VerdictAnswer.of(replayed.id().toString(), replayed.verdict(), wanted));
        }
        throw new Refusal(
                ProblemType.KEY_REUSED, "This Idempotency-Key was used before, for a request with another body");
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Look at a submission",
            description = "As it arrived, with the decision as it stands now and everything people said about it.")
    @APIResponse(
            responseCode = "200",
            description = "The submission",
            content = @Content(schema = @Schema(ref = "StoredSubmission")))
    public SubmissionAnswer get(@PathParam("id") String id, @QueryParam("explain") String explain) {
        Explain wanted = Explain.of(explain);
        SubmissionRecord found = find(id);
        return SubmissionAnswer.of(found, moderation.caseOf(found.id()), moderation.feedbackOn(found.id()), wanted);
    }

    @POST
    @Path("/{id}/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what a submission really is",
            description =
                    "Every word is kept. A held submission is resolved by it: spam is rejected, ham is published.")
    @APIResponse(responseCode = "200", description = "Heard", content = @Content(schema = @Schema(ref = "Heard")))
    public FeedbackAnswer feedback(
            @PathParam("id") String id,
            @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Feedback"))) InputStream body) {
        Fields fields = StrictJson.object(Body.read(body));
        var label = fields.requiredWord("label", Label::ofWord, "spam, ham");
        String reason = fields.text("reason", 4_000);
        fields.check();
        SubmissionRecord found = find(id);
        Subject subject = new Subject(
                found.siteId(),
                found.id(),
                found.submission().kind(),
                found.submission().externalId());
        Feedback told =
                new Feedback(label.orElseThrow(), Actor.platform(caller.site().slug()), reason);
        var heard = moderation.hear(subject, told);
        return FeedbackAnswer.of(found, moderation.caseOf(found.id()), heard);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Redact a submission",
            description = "Removes content and everything personal for good; id and decision stay.")
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    public void redact(@PathParam("id") String id) {
        if (!records.redact(caller.site().id(), id)) {
            throw notFound();
        }
    }

    private SubmissionRecord find(String id) {
        return records.find(caller.site().id(), id).orElseThrow(SubmissionsResource::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND, "The site has no submission with this id");
    }
}
