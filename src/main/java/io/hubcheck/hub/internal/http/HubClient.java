package io.hubcheck.hub.internal.http;

import java.util.List;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/** The one HTTP client that everything to the Hub and its router goes through, with all rules in place. */
public final class HubClient implements AutoCloseable {

    private final BoundedDns dns;
    private final OkHttpClient http;

    /** @param trusted the servers that a token may be sent to */
    public HubClient(
            HttpLimits limits, List<Origin> trusted, String userAgent, Budgets budgets, UpstreamMetrics metrics) {
        dns = new BoundedDns(Dns.SYSTEM, limits.connectTimeout());
        http = new OkHttpClient.Builder()
                .dns(dns)
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
                .addInterceptor(new BudgetInterceptor(budgets, metrics))
                .addInterceptor(new BodyLimitInterceptor(limits.maxBody()))
                .addNetworkInterceptor(new NoFollowUpInterceptor())
                .build();
    }

    public OkHttpClient http() {
        return http;
    }

    /** Breaks off calls that are under way, and gives up all connections and threads. */
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        dns.close();
    }
}
