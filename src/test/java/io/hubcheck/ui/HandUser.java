package io.hubcheck.ui;

import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.Profile;
import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.Credential;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Signed in as a test says, with renewals that end as it says. */
final class HandUser implements CurrentUser, SignedIn.Renewal {

    static final Profile ALICE = new Profile(
            "alice", "Alice Example", URI.create("https://hub.example/a.svg"), true, List.of("acme", "demo-lab"));

    private final Queue<SignInNotice> notices = new ArrayDeque<>();
    private @Nullable SignedIn person;
    private SignInWay way = new SignInWay.WithHub(List.of("openid", "profile", "inference-api"));
    private Supplier<@Nullable SignedIn> renewal = () -> null;
    private int renewals;
    private boolean atThisMachine = true;

    void signsIn(String token, @Nullable Instant expiresAt, String... granted) {
        person = signedIn(SignedIn.With.HUB, token, expiresAt, granted);
    }

    /** In another tab, say, of the same browser. */
    void somebodyElseSignsIn(String token) {
        Profile bob = new Profile("bob", null, null, false, List.of());
        person = new SignedIn(bob, SignedIn.With.HUB, Credential.of(token), null, Set.of(), this);
    }

    void signsInWithDeveloperToken(String token) {
        person = signedIn(SignedIn.With.DEVELOPER_TOKEN, token, null);
    }

    /** What the next renewals give: another token, or the end. */
    void renewsTo(@Nullable String token, @Nullable Instant expiresAt, String... granted) {
        renewal = () -> token == null ? null : signedIn(SignedIn.With.HUB, token, expiresAt, granted);
    }

    void wayIs(SignInWay next) {
        way = next;
    }

    void isElsewhere() {
        atThisMachine = false;
    }

    void isTold(SignInNotice notice) {
        notices.add(notice);
    }

    int renewals() {
        return renewals;
    }

    private SignedIn signedIn(SignedIn.With with, String token, @Nullable Instant expiresAt, String... granted) {
        return new SignedIn(ALICE, with, Credential.of(token), expiresAt, Set.of(granted), this);
    }

    @Override
    public Optional<SignedIn> current() {
        return Optional.ofNullable(person);
    }

    @Override
    public SignInWay way() {
        return way;
    }

    @Override
    public boolean atThisMachine() {
        return atThisMachine;
    }

    @Override
    public Optional<SignInNotice> takeNotice() {
        return Optional.ofNullable(notices.poll());
    }

    @Override
    public Optional<SignedIn> renew() {
        renewals++;
        person = renewal.get();
        return current();
    }

    @Override
    public Optional<SignedIn> latest() {
        return current();
    }
}
