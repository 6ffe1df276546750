package io.hubcheck.auth.internal;

import io.hubcheck.auth.Profile;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.Credential;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A developer who lets the token on their own machine stand in for a login. Nothing renews it. */
final class DeveloperSignIn implements HeldSignIn, SignedIn.Renewal {

    private final Profile profile;
    private final Credential credential;
    private final @Nullable Instant expiresAt;
    private final Clock clock;
    private volatile boolean over;

    DeveloperSignIn(Profile profile, Credential credential, @Nullable Instant expiresAt, Clock clock) {
        this.profile = profile;
        this.credential = credential;
        this.expiresAt = expiresAt;
        this.clock = clock;
    }

    @Override
    public Optional<SignedIn> now() {
        boolean expired = expiresAt != null && !expiresAt.isAfter(clock.instant());
        return over || expired
                ? Optional.empty()
                : Optional.of(
                        new SignedIn(profile, SignedIn.With.DEVELOPER_TOKEN, credential, expiresAt, Set.of(), this));
    }

    @Override
    public boolean isOver() {
        return now().isEmpty();
    }

    @Override
    public void end() {
        over = true;
    }

    @Override
    public void renewIfDue() {}

    @Override
    public Optional<SignedIn> renew() {
        over = true;
        return Optional.empty();
    }

    @Override
    public Optional<SignedIn> latest() {
        return now();
    }
}
