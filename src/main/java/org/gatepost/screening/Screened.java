package org.gatepost.screening;

import java.util.UUID;

/** The outcome of asking for a submission to be screened. */
public sealed interface Screened {

    /** It is stored under this id, with this verdict. */
    record New(UUID id, Verdict verdict) implements Screened {}

    /** The same request was answered before; this is that answer. */
    record Replayed(UUID id, Verdict verdict) implements Screened {}

    /** The key was used for another request. */
    record KeyReused() implements Screened {}
}
