package io.hubcheck.token.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.CacheMetrics;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.SingleFlightCache;
import io.hubcheck.token.Tokens;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps each token's report under the hash of the whole token, since the Hub rations this question hard. */
final class CachedTokens implements Tokens {

    private static final int MOST_REPORTS = 10_000;

    private final TokenInspector inspector;
    private final CredentialKeys keys;
    private final Clock clock;
    private final SingleFlightCache<CredentialKey, TokenReport> reports;
    private final Cache<CredentialKey, Set<String>> granted;
    private final CallMemory calls;

    CachedTokens(Hub hub, CredentialKeys keys, CallMemory calls, Clock clock, CacheMetrics metrics) {
        this.inspector = new TokenInspector(hub, clock);
        this.keys = keys;
        this.clock = clock;
        this.reports = new SingleFlightCache<>(
                MOST_REPORTS, report -> ReportLifetime.of(report, clock.instant()), clock, metrics);
        this.granted = Caffeine.newBuilder()
                .maximumSize(MOST_REPORTS)
                .expireAfterWrite(ReportLifetime.LONGEST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
        this.calls = calls;
    }

    @Override
    public TokenReport inspect(Credential credential, Set<String> grantedScopes) {
        if (credential.present() && !grantedScopes.isEmpty()) {
            granted.put(keys.of(credential), Set.copyOf(grantedScopes));
        }
        return inspect(credential);
    }

    @Override
    public TokenReport inspect(Credential credential) {
        TokenReport report = inspectApartFromCalls(credential);
        return credential.present() ? calls.applied(report, keys.of(credential)) : report;
    }

    @Override
    public TokenReport inspectApartFromCalls(Credential credential) {
        TokenReport report = read(credential);
        Set<String> scopes = credential.present() ? granted.getIfPresent(keys.of(credential)) : null;
        return scopes == null ? report : InferenceRule.asGranted(report, scopes);
    }

    private TokenReport read(Credential credential) {
        return TokenForm.problem(credential)
                .map(problem -> TokenReport.failed(false, problem, clock.instant()))
                .orElseGet(() -> reports.get(keys.of(credential), () -> inspector.inspect(credential)));
    }

    @Override
    public Optional<String> extract(@Nullable Object holder) {
        return TokenExtractor.extract(holder);
    }
}
