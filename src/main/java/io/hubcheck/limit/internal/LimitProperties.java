package io.hubcheck.limit.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is enough; 0 is no limit. Whether the settings are usable is looked at before anything is made of them.
 *
 * @param perMinute how much an address may ask in a minute
 * @param ownMachine whether what the server's own machine asks counts; null where it depends on what else is set
 */
@ConfigurationProperties("hubcheck.limit")
record LimitProperties(
        @DefaultValue("300") int perMinute,
        @Nullable Boolean ownMachine,
        @DefaultValue Sessions sessions) {

    boolean countsOwnMachine(boolean otherwise) {
        return ownMachine == null ? otherwise : ownMachine;
    }

    /**
     * How many sessions there are, and for how long. When they are idle is the server's own setting.
     *
     * @param longest after which a session ends, however busy
     * @param pages that one session may have open
     * @param perAddress that one address may hold, each counted by its pages
     * @param inAll that there may be, each counted by its pages; null for what fits into memory
     */
    record Sessions(
            @DefaultValue("24h") Duration longest,
            @DefaultValue("20") int pages,
            @DefaultValue("100") int perAddress,
            @Nullable Integer inAll) {

        /** What an open page takes, by {@code bin/bench ui-heap}. */
        private static final long PAGE = 250_000;

        /** The other half of the memory is the catalogue's, and for what is being done. */
        int inAll(long memory) {
            return inAll == null ? Math.clamp(memory / 2 / PAGE, 1, Integer.MAX_VALUE) : inAll;
        }
    }
}
