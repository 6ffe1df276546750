package io.hubcheck.demo.oauth.token;

import io.hubcheck.demo.account.DemoToken;
import io.hubcheck.demo.account.TokenSource;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The access tokens that apps were given. A refresh leaves the one before valid until its end. */
public final class IssuedTokens implements TokenSource {

    private final InstantSource clock;
    private final Map<String, Issued> byValue = new ConcurrentHashMap<>();

    public IssuedTokens(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Optional<DemoToken> valid(String value) {
        return Optional.ofNullable(byValue.get(value))
                .map(Issued::token)
                .filter(token -> !token.isExpired(clock.instant()));
    }

    void add(String authorization, DemoToken token) {
        byValue.put(token.value(), new Issued(authorization, token));
    }

    void removeAllOf(String authorization) {
        byValue.values().removeIf(issued -> issued.authorization().equals(authorization));
    }

    /** Ends all of them at once. */
    public void clear() {
        byValue.clear();
    }

    private record Issued(String authorization, DemoToken token) {}
}
