package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.Credential;
import java.util.Objects;
import okhttp3.Request;

/**
 * What travels with each request as its tag.
 *
 * @param endpoint what is asked for
 * @param credential by whom
 * @param purpose what for
 */
public record RequestContext(Endpoint endpoint, Credential credential, Purpose purpose) {

    static RequestContext of(Request request) {
        return Objects.requireNonNull(request.tag(RequestContext.class), "A request without its context");
    }
}
