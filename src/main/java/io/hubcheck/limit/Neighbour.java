package io.hubcheck.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Whoever asks from this very machine and through no proxy. */
public final class Neighbour {

    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    /** Set by Tomcat where it has believed such a header and taken it away. */
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private Neighbour() {}

    /** Whether it is one, as far as can be told: a proxy on this machine that hides itself looks the same. */
    public static boolean sent(HttpServletRequest request) {
        return ClientAddress.isLoopback(request.getRemoteAddr())
                && request.getAttribute(FORWARDED) == null
                && OF_PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
    }
}
