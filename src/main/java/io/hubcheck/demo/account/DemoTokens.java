package io.hubcheck.demo.account;

import static io.hubcheck.demo.account.DemoToken.CALL_PROVIDERS;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The tokens that the stand-in knows. OAuth tokens are written when it starts, valid for 30 days from then. */
public final class DemoTokens implements TokenSource {

    private static final List<String> SIGN_IN = List.of("openid", "profile");
    private static final List<String> SIGN_IN_AND_INFERENCE = List.of("openid", "profile", "inference-api");

    private final List<DemoToken> tokens;
    private final InstantSource clock;

    public DemoTokens(InstantSource clock) {
        this.clock = clock;
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant later = now.plus(Duration.ofDays(30));
        Instant before = now.minus(Duration.ofMinutes(1));
        tokens = List.of(
                classic("read", Person.ALICE, "read", "classic, role read: may call providers"),
                classic("write", Person.ALICE, "write", "classic, role write: may call providers"),
                classic("pro", Person.BOB, "read", "PRO, in an organisation, with providers in an order of his own"),
                classic("no_credit", Person.CAROL, "read", "calls end in 402"),
                classic("disabled", Person.DAVE, "read", "novita and cohere are switched off: 400 model_not_supported"),
                classic("provider_staff", Person.ERIN, "read", "sees what together has in staging"),
                fineGrained("fine_inference", Person.ALICE, "user", CALL_PROVIDERS, "may call providers as its owner"),
                fineGrained("fine_org", Person.BOB, "org", CALL_PROVIDERS, "may call providers for demo-lab only"),
                fineGrained("fine_none", Person.ALICE, "user", "repo.content.read", "may not call providers: 403"),
                oauth(
                        "oauth",
                        new Grant.OAuth(SIGN_IN_AND_INFERENCE, false, now, later),
                        "scope inference-api, as an array"),
                oauth(
                        "oauth_text",
                        new Grant.OAuth(SIGN_IN_AND_INFERENCE, true, now, later),
                        "scope inference-api, as text"),
                oauth("oauth_no_inference", new Grant.OAuth(SIGN_IN, false, now, later), "without inference-api: 403"),
                oauth("oauth_expired", new Grant.OAuth(SIGN_IN_AND_INFERENCE, false, before, before), "expired: 401"));
    }

    public List<DemoToken> all() {
        return tokens;
    }

    /**
     * What goes behind {@code Bearer}.
     *
     * @throws IllegalArgumentException if no token has that name
     */
    public String value(String name) {
        return tokens.stream()
                .filter(token -> token.name().equals(name))
                .findFirst()
                .map(DemoToken::value)
                .orElseThrow(() -> new IllegalArgumentException("no demo token is called " + name));
    }

    @Override
    public Optional<DemoToken> valid(String value) {
        return tokens.stream()
                .filter(token -> token.value().equals(value) && !token.isExpired(clock.instant()))
                .findFirst();
    }

    private static DemoToken classic(String name, Person owner, String role, String shows) {
        return new DemoToken(name, "hf_demo_" + name, owner, new Grant.Classic(role), shows);
    }

    private static DemoToken fineGrained(String name, Person owner, String type, String permission, String shows) {
        String entity = type.equals("org") ? owner.memberships().getFirst().organization() : owner.name();
        Grant grant = new Grant.FineGrained(List.of(new Grant.Scoped(type, entity, List.of(permission))));
        return new DemoToken(name, "hf_demo_" + name, owner, grant, "fine-grained: " + shows);
    }

    private static DemoToken oauth(String name, Grant.OAuth grant, String shows) {
        return new DemoToken(name, OAuthTokenText.of(Person.ALICE, grant), Person.ALICE, grant, "OAuth: " + shows);
    }
}
