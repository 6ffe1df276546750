package io.hubcheck.plugin;

import io.hubcheck.api.Problem;

/** A part of a plugin did not do its work; what it threw itself stands in the log. */
public final class PluginException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param problem whose message names the plugin */
    public PluginException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** The same as a value. */
    public Problem problem() {
        return problem;
    }
}
