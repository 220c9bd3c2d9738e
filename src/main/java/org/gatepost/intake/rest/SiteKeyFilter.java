package org.gatepost.intake.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.gatepost.accounts.ApiKey;
import org.gatepost.accounts.Site;
import org.gatepost.accounts.Sites;
import org.gatepost.problem.ProblemType;
import org.gatepost.problem.Refusal;

/** Finds the calling site by its key (RFC 6750, section 2.1). */
@Provider
@ForSites
class SiteKeyFilter implements ContainerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);

    private final Sites sites;
    private final Caller caller;

    SiteKeyFilter(Sites sites, Caller caller) {
        this.sites = sites;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        caller.is(site(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElseThrow(() ->
                        new Refusal(ProblemType.UNAUTHORIZED, "Send the site's key as \"Authorization: Bearer KEY\"")));
    }

    private Optional<Site> site(String authorization) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization);
        return bearer.matches() ? ApiKey.of(bearer.group(1)).flatMap(sites::ofKey) : Optional.empty();
    }
}
