package org.gatepost.desk;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * {@code /}: the latest submissions, what was decided and why. Until people can sign in it is shown on this machine only,
 * or to everybody where everything on it is a demonstration.
 */
@Path("/")
@PageHeaders
public class DecisionsPage {

    private final Decisions decisions;
    private final DeskConfig config;

    DecisionsPage(Decisions decisions, DeskConfig config) {
        this.decisions = decisions;
        this.config = config;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance decisions(DecisionsView page);

        static native TemplateInstance closed();
    }

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@Context HttpServerRequest request, @RestQuery Optional<String> before) {
        boolean open = config.demo() || new Visitor(request).isLocal();
        return open ? Templates.decisions(decisions.before(before)) : Templates.closed();
    }
}
