package org.gatepost.submission;

import java.util.OptionalLong;

/**
 * What the comment form itself noticed.
 *
 * @param honeypot content of a field that people do not see; empty where absent or left alone
 * @param millisToSubmit time between showing the form and sending it, in milliseconds
 */
public record Form(String honeypot, OptionalLong millisToSubmit) {

    /** The platform told nothing about its form. */
    public static final Form UNKNOWN = new Form("", OptionalLong.empty());

    public Form {
        honeypot = Texts.orEmpty(honeypot);
        millisToSubmit = millisToSubmit == null ? OptionalLong.empty() : millisToSubmit;
    }
}
