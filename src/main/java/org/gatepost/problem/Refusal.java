package org.gatepost.problem;

import java.util.List;

/** Thrown at the edge, where a request cannot be answered; becomes a {@link Problem}. Never used below adapters. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<Problem.Violation> violations;

    public Refusal(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public Refusal(ProblemType type, String detail, List<Problem.Violation> violations) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    /** One field is to blame. */
    public static Refusal ofField(String field, String message) {
        return new Refusal(
                ProblemType.INVALID_REQUEST, field + " " + message, List.of(new Problem.Violation(field, message)));
    }

    ProblemType type() {
        return type;
    }

    /** What to mend, field by field. */
    public List<Problem.Violation> violations() {
        return violations;
    }
}
