package org.gatepost.scoring;

/** A model file is damaged, or does not fit this version of Gatepost. The message says which and where. */
public final class ModelMisfitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ModelMisfitException(String message) {
        super(message);
    }

    public ModelMisfitException(String message, Throwable cause) {
        super(message, cause);
    }
}
