package io.hubcheck.auth.internal;

import io.hubcheck.auth.Profile;
import io.hubcheck.auth.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Somebody who signed in at the Hub. Their token is renewed one at a time, however many ask. */
final class HubSignIn implements HeldSignIn {

    private static final Duration EARLY = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Profile profile;
    private final TokenRefresh refresh;
    private final Clock clock;
    private final Lock renewing = new ReentrantLock();

    /** Null once the sign-in is over. */
    private volatile @Nullable HubToken token;

    private volatile boolean over;

    private volatile Instant notBefore = Instant.MIN;

    HubSignIn(Profile profile, HubToken token, TokenRefresh refresh, Clock clock) {
        this.profile = profile;
        this.token = token;
        this.refresh = refresh;
        this.clock = clock;
    }

    @Override
    public Optional<SignedIn> now() {
        return token().map(held -> new SignedIn(
                profile, SignedIn.With.HUB, held.credential(), held.expiresAt(), held.scopes(), new From(held)));
    }

    /** The token, unless it has expired. */
    Optional<HubToken> token() {
        return Optional.ofNullable(token).filter(held -> !over && !held.expiresBy(clock.instant()));
    }

    /** Not under the lock: a renewal that is under way must not delay it, and can't bring it back. */
    @Override
    public void end() {
        over = true;
        token = null;
    }

    /** While the login is merely out of reach, an expired token may yet be renewed. */
    @Override
    public boolean isOver() {
        HubToken held = token;
        return over || held == null || (held.expiresBy(clock.instant()) && !held.renewable());
    }

    @Override
    public void renewIfDue() {
        HubToken held = token;
        if (held != null && due(held)) {
            renewed(held);
        }
    }

    private boolean due(HubToken held) {
        return held.expiresBy(clock.instant().plus(EARLY));
    }

    private Optional<SignedIn> renewed(HubToken used) {
        renewing.lock();
        try {
            if (!over && used.equals(token)) {
                token = next(used);
                // The end waits for no renewal, so it may have come between the two.
                if (over) {
                    token = null;
                }
            }
        } finally {
            renewing.unlock();
        }
        return now();
    }

    private @Nullable HubToken next(HubToken used) {
        if (!used.renewable()) {
            return due(used) ? used : null;
        }
        if (clock.instant().isBefore(notBefore)) {
            return used;
        }
        return switch (refresh.of(used.client())) {
            case TokenRefresh.Answer.Renewed(var client) -> HubToken.of(client, clock.instant());
            case TokenRefresh.Answer.Refused() -> null;
            case TokenRefresh.Answer.Missing() -> {
                notBefore = clock.instant().plus(PAUSE);
                yield used;
            }
        };
    }

    /** Renews no token but the one it was made for: whoever comes later is given the one that came of it. */
    private final class From implements SignedIn.Renewal {

        private final HubToken used;

        From(HubToken used) {
            this.used = used;
        }

        @Override
        public Optional<SignedIn> renew() {
            return renewed(used);
        }

        @Override
        public Optional<SignedIn> latest() {
            return now();
        }
    }
}
