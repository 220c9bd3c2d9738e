package org.gatepost.intake.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

import org.gatepost.accounts.Site;
import org.gatepost.problem.Refusal;
import org.gatepost.screening.Screened;
import org.gatepost.screening.Screening;
import org.gatepost.screening.ScreeningRequest;

/** Many submissions in one request, one a line, answered while they come. */
@Path("/api/v1/submissions:batch")
@ForSites
@Tag(name = "Submissions")
class BatchResource {
    private static final Logger LOG = Logger.getLogger(BatchResource.class);
    private static final String NDJSON = "application/x-ndjson";

    private final Screening screening;
    private final Caller caller;
    private final ObjectMapper json;

    BatchResource(Screening screening, Caller caller, ObjectMapper json) {
        this.screening = screening;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Consumes({NDJSON, "application/jsonl"})
    @Produces(NDJSON)
    @Operation(
            summary = "Screen many submissions",
            description =
                    "One JSON object a line in, one a line out, in the same order. Every line is stored on its own;"
                            + " a bad one is answered by {line, error} and the work goes on. Lines may have 1 MiB.")
    @APIResponse(
            responseCode = "200",
            description = "One answer a line",
            content = @Content(schema = @Schema(ref = "Verdict")))
    public StreamingOutput batch(
            @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Submission"))) InputStream body,
            @QueryParam("explain") String explain) {
        Explain wanted = Explain.of(explain);
        Site site = caller.site();
        return out -> answer(site, new Lines(body), wanted, out);
    }

    private void answer(Site site, Lines lines, Explain explain, OutputStream out) throws IOException {
        long number = 0;
        Optional<Lines.Line> line;
        while ((line = lines.next()).isPresent()) {
            number++;
            if (!line.get().isBlank()) {
                out.write(json.writeValueAsBytes(answer(site, number, line.get(), explain)));
                out.write('\n');
                out.flush();
            }
        }
    }

    private Object answer(Site site, long number, Lines.Line line, Explain explain) {
        if (line.tooLong()) {
            return new BadLine(number, "The line is longer than 1 MiB");
        }
        try {
            var request = ScreeningRequest.of(SubmissionFormat.submission(line.bytes()));
            // Without a key nothing is a retry.
            Screened.New screened = (Screened.New) screening.submit(site, request);
            return VerdictAnswer.of(screened.id().toString(), screened.verdict(), explain);
        } catch (Refusal refusal) {
            return new BadLine(number, refusal.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A line of a batch failed", e);
            return new BadLine(number, "Something went wrong on the server; it has been logged");
        }
    }

    /** A line that was not taken, and why. */
    record BadLine(long line, String error) {}
}
