package io.hubcheck.auth.internal;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request was sent by a program on this very machine, as far as can be told; a proxy's never counts. */
final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    /** Set by Tomcat where it has believed such a header and taken it away. */
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private Loopback() {}

    /** The name that was called counts too: a hostile site's name may be made to lead to this machine. */
    static boolean sent(HttpServletRequest request) {
        return received(request) instanceof HttpServletRequest received
                && isLoopback(received.getRemoteAddr())
                && NAMES.contains(received.getServerName())
                && isOwnPage(received.getHeader("Origin"))
                && received.getAttribute(FORWARDED) == null
                && OF_PROXIES.stream().allMatch(header -> received.getHeader(header) == null);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
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
