package io.hubcheck.ui.account;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenReport;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.token.Tokens;
import io.hubcheck.validate.TokenFindings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a screen asks.
 *
 * @param person who, or null if nobody is signed in (any more)
 * @param report what their token is, or null if there is none
 * @param told whether it may call inference, apart from what real calls proved
 */
public record Caller(@Nullable SignedIn person, @Nullable TokenReport report, InferencePermission told) {

    /** Nobody is signed in. */
    public static final Caller NOBODY = new Caller(null, null, InferencePermission.UNKNOWN);

    /**
     * Whoever is signed in, with a token that the Hub has not refused: one that it refuses is renewed, once. Asks the Hub,
     * so not for use under the session's lock.
     */
    public static Caller of(@Nullable SignedIn person, Tokens tokens) {
        if (person == null) {
            return NOBODY;
        }
        Caller caller = asked(person, tokens);
        return caller.refused()
                ? person.renewed().map(again -> asked(again, tokens)).orElse(NOBODY)
                : caller;
    }

    private static Caller asked(SignedIn person, Tokens tokens) {
        TokenReport report = tokens.inspect(person.credential(), person.grantedScopes());
        boolean called = report.inference().basis() == PermissionBasis.REAL_CALL;
        TokenReport apart = called ? tokens.inspectApartFromCalls(person.credential()) : report;
        return new Caller(person, report, apart.inference());
    }

    /** The same with what plugins have to say of the token; not for use under the session's lock either. */
    Caller withFindings(TokenFindings findings) {
        return person == null || report == null
                ? this
                : new Caller(person, report.withFindings(findings.of(report, person.credential())), told);
    }

    private boolean refused() {
        return report != null && Boolean.FALSE.equals(report.valid());
    }

    /** What to ask with, or null. */
    public @Nullable String token() {
        return person == null ? null : person.credential().reveal();
    }

    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(person);
    }

    /** Whether this token may not call inference by the word of a real call. */
    public boolean refusedByCall() {
        return lacksInference() && report != null && report.inference().basis() == PermissionBasis.REAL_CALL;
    }

    /** Whether it is known that this token may not call inference. */
    public boolean lacksInference() {
        return report != null && report.inference().decision() == InferencePermission.Decision.DENIED;
    }
}
