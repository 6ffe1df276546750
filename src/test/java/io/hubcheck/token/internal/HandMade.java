package io.hubcheck.token.internal;

import io.hubcheck.hub.CacheMetrics;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.Identity.Grant;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Tokens and answers to whoami that no Hub ever gave. */
final class HandMade {

    static final String CLASSIC_TOKEN = "hf_demo_alice";
    static final CacheMetrics METRICS = CacheMetrics.of(new SimpleMeterRegistry(), "token-reports");

    private HandMade() {}

    /** Tokens of which no real call was made. */
    static CachedTokens tokens(Hub hub, Clock clock) {
        CredentialKeys keys = new CredentialKeys();
        return new CachedTokens(hub, keys, new CallMemory(1, keys, clock), clock, METRICS);
    }

    /** An OAuth token with this payload. */
    static String oauthToken(String payload) {
        return "hf_oauth_" + segment("{\"alg\":\"EdDSA\"}") + "." + segment(payload) + ".signature";
    }

    static String segment(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static Identity oauth() {
        return oauth(null);
    }

    static Identity oauth(Instant expiresAt) {
        return new Identity("alice", "Alice", null, false, List.of("acme"), "oauth", expiresAt, null, List.of());
    }

    static Identity fineGrained(Grant... grants) {
        return made("fineGrained", List.of(grants));
    }

    static Identity classic(String role) {
        return made(role, List.of());
    }

    private static Identity made(String role, List<Grant> grants) {
        return new Identity("alice", "Alice", null, false, List.of("acme"), "access_token", null, role, grants);
    }
}
