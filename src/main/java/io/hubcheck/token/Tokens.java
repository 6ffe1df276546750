package io.hubcheck.token;

import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tokens are and may do. Safe for use by many threads. */
public interface Tokens {

    /**
     * What a token is and may do; one call to the Hub at most, for however many ask at once, and none while an answer is
     * fresh. Never throws: trouble with the Hub is in the report.
     */
    TokenReport inspect(Credential credential);

    /** The token that an object holds, or empty if there is none to be found. */
    Optional<String> extract(@Nullable Object holder);
}
