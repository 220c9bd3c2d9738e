package org.gatepost.problem;

import java.sql.SQLException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;

import org.hibernate.exception.JDBCConnectionException;

/** Fails in the ways that no test could bring about otherwise. */
@Path("/failing")
public class FailingResource {
    static final String SECRET = "password=tiger";

    @GET
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("/error")
    public String error() {
        throw new StackOverflowError(SECRET);
    }

    @GET
    @Path("/outage")
    public String outage() {
        throw new IllegalStateException(new JDBCConnectionException(SECRET, new SQLException(SECRET)));
    }

    @GET
    @Path("/teapot")
    public String teapot() {
        throw new WebApplicationException(SECRET, 418);
    }
}
