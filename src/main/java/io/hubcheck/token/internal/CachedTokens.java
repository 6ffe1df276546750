package io.hubcheck.token.internal;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.token.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps each token's report under the hash of the whole token, since the Hub rations this question hard. */
final class CachedTokens implements Tokens {

    private static final int MOST_REPORTS = 10_000;

    private final TokenInspector inspector;
    private final CredentialKeys keys;
    private final Clock clock;
    private final AsyncCache<CredentialKey, TokenReport> reports;
    private final Cache<CredentialKey, Set<String>> granted;

    CachedTokens(Hub hub, CredentialKeys keys, Clock clock, Executor executor) {
        this.inspector = new TokenInspector(hub, clock);
        this.keys = keys;
        this.clock = clock;
        this.reports = Caffeine.newBuilder()
                .maximumSize(MOST_REPORTS)
                .expireAfter(Expiry.<CredentialKey, TokenReport>creating(
                        (key, report) -> ReportLifetime.of(report, clock.instant())))
                .ticker(this::nanoseconds)
                .executor(executor)
                .buildAsync();
        this.granted = Caffeine.newBuilder()
                .maximumSize(MOST_REPORTS)
                .expireAfterWrite(ReportLifetime.LONGEST)
                .ticker(this::nanoseconds)
                .executor(executor)
                .build();
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
        TokenReport report = read(credential);
        Set<String> scopes = credential.present() ? granted.getIfPresent(keys.of(credential)) : null;
        return scopes == null ? report : InferenceRule.asGranted(report, scopes);
    }

    private TokenReport read(Credential credential) {
        return TokenForm.problem(credential)
                .map(problem -> TokenReport.failed(false, problem, clock.instant()))
                .orElseGet(() -> kept(credential));
    }

    /** A report of a later moment was dated by a clock that has been set back since, and would be kept too long. */
    private TokenReport kept(Credential credential) {
        CredentialKey key = keys.of(credential);
        TokenReport report = ask(key, credential);
        if (report.fetchedAt().isAfter(clock.instant())) {
            reports.synchronous().invalidate(key);
            return ask(key, credential);
        }
        return report;
    }

    private TokenReport ask(CredentialKey key, Credential credential) {
        return reports.get(key, asked -> inspector.inspect(credential)).join();
    }

    @Override
    public Optional<String> extract(@Nullable Object holder) {
        return TokenExtractor.extract(holder);
    }

    private long nanoseconds() {
        Instant now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
