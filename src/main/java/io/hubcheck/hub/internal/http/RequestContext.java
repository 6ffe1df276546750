package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.Credential;
import java.util.Objects;
import okhttp3.Request;

/**
 * What travels with each request as its tag.
 *
 * @param endpoint what is asked for
 * @param credential by whom
 * @param purpose what for
 * @param allowance what each request it takes draws on
 */
public record RequestContext(Endpoint endpoint, Credential credential, Purpose purpose, Allowance allowance) {

    static RequestContext of(Request request) {
        return Objects.requireNonNull(request.tag(RequestContext.class), "A request without its context");
    }
}
