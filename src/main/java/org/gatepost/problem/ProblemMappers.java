package org.gatepost.problem;

import java.sql.SQLTransientException;
import java.util.List;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** From exceptions to problems, for everything that reaches a resource. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int LONGEST_INSTANCE = 500;

    private final ObjectMapper json;
    private final AllowedMethods allowed;

    ProblemMappers(ObjectMapper json, AllowedMethods allowed) {
        this.json = json;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, HttpServerRequest request) {
        ProblemType type = refusal.type();
        Problem problem = new Problem(
                type.uri(), type.title(), type.status(), refusal.getMessage(), instance(request), refusal.violations());
        Response.ResponseBuilder response = response(problem);
        switch (type) {
            case UNAUTHORIZED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"gatepost\"");
            // What is left of the body is not worth reading.
            case TOO_LARGE -> response.header("Connection", "close");
            default -> {}
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException exception, HttpServerRequest request) {
        return response(Problem.of(ProblemType.NOT_FOUND, "No such path or thing", instance(request)))
                .build();
    }

    @ServerExceptionMapper
    Response ofJaxRs(WebApplicationException exception, HttpServerRequest request) {
        Response original = exception.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        if (original.getStatus() >= 500) {
            LOG.errorf(exception, "%s %s failed", request.method(), request.path());
        }
        ProblemType type = ProblemType.ofStatus(original.getStatus());
        Problem problem =
                new Problem(type.uri(), type.title(), original.getStatus(), detail(type), instance(request), List.of());
        Response.ResponseBuilder response = response(problem);
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, allowed.of(instance(request)));
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable failure, HttpServerRequest request) {
        LOG.errorf(failure, "%s %s failed", request.method(), request.path());
        ProblemType type = isOutage(failure) ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL;
        return response(Problem.of(type, detail(type), instance(request))).build();
    }

    static String detail(ProblemType type) {
        return switch (type) {
            case METHOD_NOT_ALLOWED -> "See the Allow header for what is supported";
            case NOT_ACCEPTABLE -> "See the API description at /q/openapi for the formats offered";
            case UNSUPPORTED_MEDIA_TYPE -> "See the API description at /q/openapi for the media types taken";
            case INTERNAL -> "It has been logged; a retry may help";
            case UNAVAILABLE -> "Please try again in a moment";
            case NOT_FOUND -> "No such path or thing";
            default -> type.title();
        };
    }

    /** The path, without the query: it may hold what is nobody's business. */
    static String instance(HttpServerRequest request) {
        String path = request.path() == null ? "" : request.path();
        return path.length() > LONGEST_INSTANCE ? path.substring(0, LONGEST_INSTANCE) : path;
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException || cause instanceof SQLTransientException) {
                return true;
            }
            if (cause == cause.getCause()) {
                return false;
            }
        }
        return false;
    }

    private Response.ResponseBuilder response(Problem problem) {
        try {
            // As text, so that no Accept header of the caller can keep the explanation from them.
            return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }
}
