package io.hubcheck.ui;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.token.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports on tokens as a test says, and remembers which it was asked about. */
final class HandTokens implements Tokens {

    static final TokenReport REFUSED =
            TokenReport.failed(false, new Problem("token_invalid", "The Hub refuses it.", null), Samples.NOW);
    static final TokenReport THROTTLED =
            TokenReport.failed(null, new Problem("rate_limited", "The Hub is asked too often.", null), Samples.NOW);

    private final Map<String, TokenReport> reports = new HashMap<>();
    private final Map<String, TokenReport> apart = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    void reports(String token, TokenReport report) {
        reports.put(token, report);
    }

    /** What is known of a token apart from its real calls, where that differs. */
    void reportsApartFromCalls(String token, TokenReport report) {
        apart.put(token, report);
    }

    List<String> asked() {
        return asked;
    }

    static TokenReport oauth(Decision decision, String... scopes) {
        return new TokenReport(
                true,
                TokenKind.OAUTH,
                "alice",
                null,
                new InferencePermission(decision, PermissionBasis.TOKEN_RESPONSE_SCOPE, List.of(scopes)),
                List.of("acme", "demo-lab"),
                null,
                List.of(),
                null,
                Samples.NOW);
    }

    /** A report on a token that was made by hand, or of whose kind nothing is known. */
    static TokenReport made(TokenKind kind, InferencePermission inference) {
        return new TokenReport(
                kind == TokenKind.UNKNOWN ? null : true,
                kind,
                null,
                null,
                inference,
                List.of(),
                null,
                List.of(),
                null,
                Samples.NOW);
    }

    /** A report that a real call decided, of a token that was granted the scopes. */
    static TokenReport called(Decision decision, Instant at, String... scopes) {
        TokenReport told = oauth(Decision.GRANTED, scopes);
        return told.withInference(
                new InferencePermission(decision, PermissionBasis.REAL_CALL, List.of(scopes), List.of(), at));
    }

    @Override
    public TokenReport inspect(Credential credential) {
        asked.add(credential.reveal());
        return reports.getOrDefault(credential.reveal(), THROTTLED);
    }

    @Override
    public TokenReport inspect(Credential credential, Set<String> grantedScopes) {
        return inspect(credential);
    }

    @Override
    public TokenReport inspectApartFromCalls(Credential credential) {
        return apart.getOrDefault(credential.reveal(), reports.getOrDefault(credential.reveal(), THROTTLED));
    }

    @Override
    public Optional<String> extract(@Nullable Object holder) {
        return Optional.empty();
    }
}
