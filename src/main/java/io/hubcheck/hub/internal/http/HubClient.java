package io.hubcheck.hub.internal.http;

import java.util.List;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/** Builds the one HTTP client that everything to the Hub and its router goes through. */
public final class HubClient {

    private HubClient() {}

    /**
     * A client with all rules in place.
     *
     * @param trusted the servers that a token may be sent to
     */
    public static OkHttpClient create(
            HttpLimits limits, List<Origin> trusted, String userAgent, Budgets budgets, Sleeper sleeper) {
        return new OkHttpClient.Builder()
                .dns(new BoundedDns(Dns.SYSTEM, limits.connectTimeout()))
                .connectTimeout(limits.connectTimeout())
                .readTimeout(limits.readTimeout())
                .writeTimeout(limits.readTimeout())
                .callTimeout(limits.callTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(new IdentityInterceptor(trusted, userAgent))
                .addInterceptor(new ErrorInterceptor())
                .addInterceptor(new RetryInterceptor(limits.retryDelay(), limits.callTimeout()))
                .addInterceptor(new RedirectInterceptor())
                .addInterceptor(new BudgetInterceptor(budgets, sleeper))
                .addInterceptor(new BodyLimitInterceptor(limits.maxBody()))
                .addNetworkInterceptor(new NoFollowUpInterceptor())
                .build();
    }
}
