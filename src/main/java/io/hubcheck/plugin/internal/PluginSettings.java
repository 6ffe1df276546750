package io.hubcheck.plugin.internal;

import io.hubcheck.plugin.internal.call.CallLimits;
import io.hubcheck.plugin.internal.context.HostCredential;
import io.hubcheck.plugin.internal.guard.Deadlines;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the administrator says about plugins.
 *
 * @param dir the folder of the jars, from the working folder on; blank for none
 * @param lookEvery how often to look into it for jars that came, went or were replaced; zero is never
 * @param disabled ids, or names of jars, that are disabled at each start
 * @param concurrency how many calls into one plugin may be under way at once
 * @param failures how many failures in a row suspend an extension
 * @param pause for how long
 * @param mostOffers how many offers one source may bring
 * @param deadlines how long a call may take
 * @param credentials what plugins may show to other servers
 */
@ConfigurationProperties("hubcheck.plugins")
record PluginSettings(
        @DefaultValue("") String dir,
        @DefaultValue("10s") Duration lookEvery,
        @DefaultValue List<String> disabled,
        @DefaultValue("8") int concurrency,
        @DefaultValue("5") int failures,
        @DefaultValue("60s") Duration pause,
        @DefaultValue("100000") int mostOffers,
        @DefaultValue Deadlines deadlines,
        @DefaultValue List<HostCredential> credentials) {

    /** @throws IllegalArgumentException if no call could ever be made, or all were one too many */
    PluginSettings {
        atLeastOne("concurrency", concurrency);
        atLeastOne("failures", failures);
    }

    private static void atLeastOne(String name, int set) {
        if (set < 1) {
            throw new IllegalArgumentException("hubcheck.plugins." + name + " must be 1 or more, and is " + set);
        }
    }

    /** Where the jars are, or null for nowhere. */
    @Nullable
    Path folder() {
        return dir.isBlank() ? null : Path.of(dir.strip());
    }

    CallLimits limits() {
        return new CallLimits(concurrency, failures, pause);
    }
}
