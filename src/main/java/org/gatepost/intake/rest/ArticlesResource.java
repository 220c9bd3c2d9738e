package org.gatepost.intake.rest;

import java.io.InputStream;
import java.time.Instant;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.gatepost.articles.Articles;
import org.gatepost.submission.ArticleRef;

/** What is being answered. */
@Path("/api/v1/articles")
@ForSites
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class ArticlesResource {
    private final Articles articles;
    private final Caller caller;

    ArticlesResource(Articles articles, Caller caller) {
        this.articles = articles;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register or update an article",
            description = "Its submissions need not carry its title and text then. What is left out stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "Registered",
            content = @Content(schema = @Schema(ref = "Article")))
    public Registered put(
            @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Article"))) InputStream body) {
        ArticleRef article = SubmissionFormat.article(Body.read(body));
        return Registered.of(articles.register(caller.site().id(), article));
    }

    /** The article as it is known now, without its text. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Registered(String url, String title, String lang, Instant publishedAt) {
        static Registered of(ArticleRef article) {
            return new Registered(
                    article.url(),
                    article.title(),
                    article.lang(),
                    article.publishedAt().orElse(null));
        }
    }
}
