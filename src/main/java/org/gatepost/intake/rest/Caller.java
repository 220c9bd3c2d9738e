package org.gatepost.intake.rest;

import jakarta.enterprise.context.RequestScoped;

import org.gatepost.accounts.Site;

/** The site whose key the request shows. */
@RequestScoped
class Caller {
    private Site site;

    void is(Site site) {
        this.site = site;
    }

    Site site() {
        if (site == null) {
            throw new IllegalStateException("the endpoint lacks @ForSites");
        }
        return site;
    }
}
