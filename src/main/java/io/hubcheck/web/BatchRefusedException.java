package io.hubcheck.web;

/** A batch that can't be gone through. */
final class BatchRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemAnswer problem;

    BatchRefusedException(ProblemAnswer problem) {
        super(problem.detail());
        this.problem = problem;
    }

    ProblemAnswer problem() {
        return problem;
    }
}
