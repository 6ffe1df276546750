package io.hubcheck.ui;

import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.Profile;
import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.Credential;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signed in as a test says, until it renews the sign-in, which ends it. */
final class HandUser implements CurrentUser, SignedIn.Renewal {

    static final Profile ALICE = new Profile(
            "alice", "Alice Example", URI.create("https://hub.example/a.svg"), true, List.of("acme", "demo-lab"));

    private @Nullable SignedIn person;

    void signsIn(String token, @Nullable Instant expiresAt, String... granted) {
        person = new SignedIn(ALICE, SignedIn.With.HUB, Credential.of(token), expiresAt, Set.of(granted), this);
    }

    @Override
    public Optional<SignedIn> current() {
        return Optional.ofNullable(person);
    }

    @Override
    public SignInWay way() {
        return new SignInWay.WithHub(List.of("openid", "profile", "inference-api"));
    }

    @Override
    public Optional<SignInNotice> takeNotice() {
        return Optional.empty();
    }

    @Override
    public Optional<SignedIn> renew() {
        person = null;
        return current();
    }
}
