package org.gatepost.intake.rest;

import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import org.gatepost.problem.ProblemType;
import org.gatepost.problem.Refusal;

/** JSON comes as plain UTF-8 (RFC 8259, section 8.1), whatever else a header announces. */
@Provider
@ForSites
class MediaFilter implements ContainerRequestFilter {
    private static final Set<String> BODIES = Set.of("POST", "PUT");

    @Override
    public void filter(ContainerRequestContext request) {
        String encoding = request.getHeaderString("Content-Encoding");
        if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).matches("|identity")) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body without Content-Encoding");
        }
        MediaType type = request.getMediaType();
        if (type == null && BODIES.contains(request.getMethod())) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Say with Content-Type what the body is");
        }
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.toLowerCase(Locale.ROOT).matches("utf-?8|us-ascii")) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as UTF-8");
        }
    }
}
