package io.hubcheck.hub.internal.http;

import java.io.IOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from repeating a request by itself, which it does after a 408 or 503 that may be repeated at once, and
 * for which it has no switch: so none may.
 */
final class NoFollowUpInterceptor implements Interceptor {

    private static final Set<Integer> REPEATED = Set.of(408, 503);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return REPEATED.contains(response.code())
                ? response.newBuilder().header("Retry-After", "1").build()
                : response;
    }
}
