package io.hubcheck.ui;

import com.vaadin.flow.server.VaadinRequest;
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

/** Signed in as a test says, with renewals that end as it says; as in earnest, a page knows it during its requests only. */
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

    void signsInAs(Profile profile, String token) {
        person = new SignedIn(profile, SignedIn.With.HUB, Credential.of(token), null, Set.of(), this);
    }

    /** In another tab, say, of the same browser. */
    void somebodyElseSignsIn(String token) {
        signsInAs(new Profile("bob", null, null, false, List.of()), token);
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
        askedInARequest();
        return Optional.ofNullable(person);
    }

    @Override
    public SignInWay way() {
        askedInARequest();
        return way;
    }

    @Override
    public boolean atThisMachine() {
        askedInARequest();
        return atThisMachine;
    }

    @Override
    public Optional<SignInNotice> takeNotice() {
        askedInARequest();
        return Optional.ofNullable(notices.poll());
    }

    @Override
    public Optional<SignedIn> renew() {
        renewals++;
        person = renewal.get();
        return latest();
    }

    @Override
    public Optional<SignedIn> latest() {
        return Optional.ofNullable(person);
    }

    private static void askedInARequest() {
        if (VaadinRequest.getCurrent() == null) {
            throw new IllegalStateException("Who is asking is known on the request's own thread only");
        }
    }
}
