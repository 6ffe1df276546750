package io.hubcheck.demo.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token that the stand-in knows.
 *
 * @param name what it is called in {@link DemoTokens}
 * @param value what goes behind {@code Bearer}
 * @param shows the case it is there to show
 */
public record DemoToken(String name, String value, Person owner, Grant grant, String shows) {

    static final String CALL_PROVIDERS = "inference.serverless.write";

    public boolean isExpired(Instant now) {
        return switch (grant) {
            case Grant.OAuth oauth -> !now.isBefore(oauth.expiresAt());
            case Grant.Classic classic -> false;
            case Grant.FineGrained fineGrained -> false;
        };
    }

    /** Whether it may call providers, on behalf of its owner or, where that is named, of an organisation. */
    public boolean mayCallProviders(@Nullable String organization) {
        return switch (grant) {
            case Grant.OAuth oauth -> oauth.scopes().contains("inference-api");
            case Grant.Classic classic -> true;
            case Grant.FineGrained(List<Grant.Scoped> scoped) ->
                scoped.stream()
                        .filter(it -> it.permissions().contains(CALL_PROVIDERS))
                        .anyMatch(it -> it.name().equals(organization == null ? owner.name() : organization));
        };
    }
}
