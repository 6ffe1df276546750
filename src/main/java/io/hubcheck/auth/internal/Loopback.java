package io.hubcheck.auth.internal;

import io.hubcheck.limit.Neighbour;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request was sent by a program on this very machine, as far as can be told; a proxy's never counts. */
final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Loopback() {}

    /** The name that was called counts too: a hostile site's name may be made to lead to this machine. */
    static boolean sent(HttpServletRequest request) {
        return received(request) instanceof HttpServletRequest received
                && Neighbour.sent(received)
                && NAMES.contains(received.getServerName())
                && isOwnPage(received.getHeader("Origin"));
    }

    /** A proxy that hides itself still passes on which page a browser was looking at. */
    private static boolean isOwnPage(@Nullable String origin) {
        if (origin == null) {
            return true;
        }
        try {
            String host = URI.create(origin).getHost();
            return host != null && NAMES.contains(host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** As it came in, before anybody put another address on it. */
    private static ServletRequest received(ServletRequest request) {
        ServletRequest received = request;
        while (received instanceof ServletRequestWrapper wrapper) {
            received = wrapper.getRequest();
        }
        return received;
    }
}
