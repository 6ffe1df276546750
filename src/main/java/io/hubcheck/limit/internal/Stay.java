package io.hubcheck.limit.internal;

import io.hubcheck.limit.ClientAddress;
import io.hubcheck.limit.OpenPages;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** One session, from its first request to its end, however it ends. */
final class Stay implements HttpSessionBindingListener {

    private static final String KEPT = Stay.class.getName();
    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final HttpSession session;
    private final @Nullable ClientAddress address;
    private final Consumer<Stay> ended;
    private volatile Instant since;
    private volatile Instant lastSeen;
    private volatile Instant lastUsed;
    private volatile boolean returned;
    private volatile int weighed;

    /** @param address who began it; null for whoever is not counted */
    Stay(HttpSession session, @Nullable ClientAddress address, Instant since, Consumer<Stay> ended) {
        this.session = session;
        this.address = address;
        this.since = since;
        this.ended = ended;
        lastSeen = since;
        lastUsed = since;
    }

    static @Nullable Stay of(HttpSession session) {
        try {
            return session.getAttribute(KEPT) instanceof Stay stay ? stay : null;
        } catch (IllegalStateException over) {
            return null;
        }
    }

    void begin() {
        session.setAttribute(KEPT, this);
    }

    /** Somebody came back with its cookie. A clock that was set back makes it no younger. */
    void seen(Instant now) {
        if (now.isBefore(lastSeen)) {
            Duration back = Duration.between(now, lastSeen);
            since = since.minus(back);
            lastUsed = lastUsed.minus(back);
        }
        lastSeen = now;
        returned = true;
    }

    /** Somebody did something, and not only a page that lies open. */
    void used(Instant now) {
        lastUsed = now;
    }

    /** @param longest how long it may last however much it is used; no limit unless positive */
    boolean isOver(Instant now, Duration longest) {
        return reached(now, since, longest)
                || reached(now, lastUsed, Duration.ofSeconds(session.getMaxInactiveInterval()));
    }

    private static boolean reached(Instant now, Instant from, Duration limit) {
        return limit.isPositive() && !now.isBefore(from.plus(limit));
    }

    void end() {
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            ended.accept(this);
        }
    }

    @Nullable
    ClientAddress address() {
        return address;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    boolean returned() {
        return returned;
    }

    /** Whether it has more pages than when this was asked last. */
    boolean hasGrown() {
        int before = weighed;
        weighed = pages();
        return weighed > before;
    }

    int pages() {
        try {
            return OpenPages.of(session);
        } catch (IllegalStateException over) {
            return 0;
        }
    }

    boolean signedIn() {
        try {
            return session.getAttribute(SIGNED_IN) != null;
        } catch (IllegalStateException over) {
            return false;
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        ended.accept(this);
    }
}
