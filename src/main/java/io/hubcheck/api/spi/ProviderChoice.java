package io.hubcheck.api.spi;

import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Stable;
import java.util.List;

/** Which provider a question is about. */
@Stable
public sealed interface ProviderChoice {

    /**
     * The one that was named.
     *
     * @param id its real id
     * @param typed what was typed, an alias perhaps
     */
    record Named(ProviderId id, String typed) implements ProviderChoice {}

    /**
     * The one that a policy picks.
     *
     * @param id whom
     * @param policy which policy
     * @param why what made it that one, as a sentence
     * @param certain whether all figures that decide are known; if not, it may pick another one
     */
    record Picked(ProviderId id, String policy, String why, boolean certain) implements ProviderChoice {}

    /**
     * A policy was named, and there is not enough known to tell whom it would pick.
     *
     * @param policy which policy
     * @param why what is missing, as a sentence
     */
    record Undecided(String policy, String why) implements ProviderChoice {}

    /** One that was taken off the Hub, and that no current row names. */
    record Retired(ProviderId id) implements ProviderChoice {}

    /**
     * A name nobody knows.
     *
     * @param typed as it came
     * @param suggestions known ids that were perhaps meant, nearest first
     */
    record Unknown(String typed, List<ProviderId> suggestions) implements ProviderChoice {}
}
