package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.HubException;
import java.io.IOException;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Follows redirects, as the Hub sends them for renamed models, but only on the same server. */
final class RedirectInterceptor implements Interceptor {

    private static final int MAX_HOPS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        for (int hops = 0; ; hops++) {
            Response response = chain.proceed(request);
            if (!REDIRECTS.contains(response.code())) {
                return response;
            }
            try (response) {
                request = request.newBuilder().url(next(response, hops)).build();
            }
        }
    }

    private static HttpUrl next(Response redirect, int hops) {
        Origin origin = Origin.of(redirect.request().url());
        HttpUrl target = target(redirect);
        if (target == null) {
            throw malformed(origin, "a redirect that leads nowhere");
        }
        if (!Origin.of(target).equals(origin)) {
            throw malformed(
                    origin, "a redirect to " + Origin.of(target) + ", which is another server and was not followed");
        }
        if (hops == MAX_HOPS) {
            throw malformed(origin, "more than " + MAX_HOPS + " redirects in a row");
        }
        return target;
    }

    private static @Nullable HttpUrl target(Response redirect) {
        String location = redirect.header("Location");
        return location == null ? null : redirect.request().url().resolve(location);
    }

    private static HubException malformed(Origin origin, String what) {
        return new HubException.Malformed(
                origin.authority() + " answered with " + what + ". Check the configured addresses of Hub and router.",
                null);
    }
}
