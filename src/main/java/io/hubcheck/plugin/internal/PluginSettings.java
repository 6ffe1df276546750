package io.hubcheck.plugin.internal;

import io.hubcheck.plugin.internal.call.CallLimits;
import io.hubcheck.plugin.internal.context.HostCredential;
import io.hubcheck.plugin.internal.guard.Deadlines;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the administrator says about plugins.
 *
 * @param dir the folder of the jars, from the working folder on
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
        @DefaultValue("plugins") String dir,
        @DefaultValue List<String> disabled,
        @DefaultValue("8") int concurrency,
        @DefaultValue("5") int failures,
        @DefaultValue("60s") Duration pause,
        @DefaultValue("100000") int mostOffers,
        @DefaultValue Deadlines deadlines,
        @DefaultValue List<HostCredential> credentials) {

    CallLimits limits() {
        return new CallLimits(concurrency, failures, pause);
    }
}
