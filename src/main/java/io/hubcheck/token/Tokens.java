package io.hubcheck.token;

import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tokens are and may do. Safe for use by many threads. */
public interface Tokens {

    /**
     * What a token is and may do; one call to the Hub at most, for however many ask at once, and none while an answer is
     * fresh. Never throws: trouble with the Hub is in the report.
     */
    TokenReport inspect(Credential credential);

    /**
     * The same for a token of which the Hub has told what it granted; kept in mind for an hour at most, so that
     * {@link #inspect(Credential)} knows it too.
     *
     * @param grantedScopes the scopes of the answer that the token came with; empty if it named none, which says nothing
     */
    TokenReport inspect(Credential credential, Set<String> grantedScopes);

    /**
     * The same apart from what real calls proved: what they prove of calls at the owner's expense says nothing about
     * those that are billed to somebody else.
     */
    TokenReport inspectApartFromCalls(Credential credential);

    /** The token that an object holds, or empty if there is none to be found. */
    Optional<String> extract(@Nullable Object holder);
}
