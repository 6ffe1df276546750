package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.trace.RequestId;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Says who asks and for which request: the program always, and the caller's token to the configured hosts only. */
final class IdentityInterceptor implements Interceptor {

    /** What a header can carry; a token with anything else in it can't be one. */
    private static final Pattern HEADER_SAFE = Pattern.compile("[!-~]+");

    private final Set<Origin> trusted;
    private final String userAgent;

    IdentityInterceptor(Collection<Origin> trusted, String userAgent) {
        this.trusted = Set.copyOf(trusted);
        this.userAgent = userAgent;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Request.Builder identified =
                request.newBuilder().header("User-Agent", userAgent).header("Accept", "application/json");
        RequestId.current().ifPresent(id -> identified.header(RequestId.HEADER, id.value()));
        Credential credential = RequestContext.of(request).credential();
        if (credential.present() && trusted.contains(Origin.of(request.url()))) {
            identified.header("Authorization", "Bearer " + headerSafe(credential));
        }
        return chain.proceed(identified.build());
    }

    private static String headerSafe(Credential credential) {
        String token = credential.reveal();
        if (!HEADER_SAFE.matcher(token).matches()) {
            throw new HubException.InvalidToken();
        }
        return token;
    }
}
