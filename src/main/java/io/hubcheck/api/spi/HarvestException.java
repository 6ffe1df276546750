package io.hubcheck.api.spi;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Stable;

/** Why a {@link CatalogSource} could not be read, in words for people, and when it is worth trying again. */
@Stable
public final class HarvestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public HarvestException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** The same as a value. */
    public Problem getProblem() {
        return problem;
    }
}
