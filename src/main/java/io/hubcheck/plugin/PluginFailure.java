package io.hubcheck.plugin;

import io.hubcheck.api.Finding;
import java.util.Arrays;

/** In which way a call into a plugin goes wrong. */
public enum PluginFailure {
    /** It threw something, or answered with what is no answer. */
    FAILED("plugin_failed"),
    /** It did not answer in time. */
    TIMED_OUT("plugin_timeout"),
    /** It was not asked, since it failed too often just now, or is disabled. */
    SUSPENDED("plugin_suspended");

    private final String code;

    PluginFailure(String code) {
        this.code = code;
    }

    /** Whether a finding says that a plugin's call went wrong. */
    public static boolean isTrouble(Finding finding) {
        return Arrays.stream(values()).anyMatch(failure -> failure.code.equals(finding.code()));
    }

    /** The stable code of findings and problems. */
    public String code() {
        return code;
    }
}
