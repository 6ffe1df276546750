package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that what a plugin says is said in its own name, and not in the Hub's or in that of the future.
 *
 * @param source the plugin's extension
 */
record OwnWord(Source source, InstantSource clock) {

    /** The provenance a plugin gives, if any, in its own name. */
    Provenance of(@Nullable Provenance given) {
        Instant now = clock.instant();
        if (given == null) {
            return Provenance.of(source, now);
        }
        Instant said = given.fetchedAt();
        boolean past = said != null && !said.isAfter(now);
        return new Provenance(source, past ? said : now, SafeLink.web(given.link()));
    }
}
