package io.hubcheck.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whom requests count for.
 *
 * @param ownMachine whether those from the server's own machine count too, as they must where a proxy on it hides itself
 */
public record Callers(boolean ownMachine) {

    /** Whoever a request counts for, or empty if it counts for nobody. */
    public Optional<ClientAddress> of(HttpServletRequest request) {
        return !ownMachine && Neighbour.sent(request)
                ? Optional.empty()
                : Optional.of(ClientAddress.of(request.getRemoteAddr()));
    }
}
