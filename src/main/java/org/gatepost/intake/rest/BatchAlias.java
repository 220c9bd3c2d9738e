package org.gatepost.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Some clients encode the colon of {@code submissions:batch}, and may (RFC 3986, section 2.2): it is the same to us. */
@ApplicationScoped
class BatchAlias {
    private static final String PATH = "/api/v1/submissions:batch";

    void install(@Observes Router router) {
        router.routeWithRegex("/api/v1/submissions%3[Aa]batch")
                .order(Integer.MIN_VALUE)
                .handler(BatchAlias::reroute);
    }

    private static void reroute(RoutingContext context) {
        String query = context.request().query();
        context.reroute(query == null ? PATH : PATH + "?" + query);
    }
}
