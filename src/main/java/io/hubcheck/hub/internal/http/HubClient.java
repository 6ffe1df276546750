package io.hubcheck.hub.internal.http;

import java.util.List;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The one HTTP client that everything to the Hub and its router goes through, with all rules in place. It is made for the
 * first call: to read whom the machine trusts takes a start as long as fifty of its beans.
 */
public final class HubClient implements Call.Factory, AutoCloseable {

    private final BoundedDns dns;
    private final Supplier<OkHttpClient> rules;
    private @Nullable OkHttpClient made;
    private volatile boolean closed;

    /** @param trusted the servers that a token may be sent to */
    public HubClient(
            HttpLimits limits, List<Origin> trusted, String userAgent, Budgets budgets, UpstreamMetrics metrics) {
        dns = new BoundedDns(Dns.SYSTEM, limits.connectTimeout());
        rules = () -> new OkHttpClient.Builder()
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

    /** One that fails when it is made, if this is closed. */
    @Override
    public Call newCall(Request request) {
        Call call = http().newCall(request);
        if (closed) {
            call.cancel();
        }
        return call;
    }

    public synchronized OkHttpClient http() {
        OkHttpClient http = made;
        if (http == null) {
            http = rules.get();
            made = http;
        }
        return http;
    }

    /** Breaks off calls that are under way, and gives up all connections and threads. */
    @Override
    public synchronized void close() {
        closed = true;
        OkHttpClient http = made;
        if (http != null) {
            http.dispatcher().cancelAll();
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
        dns.close();
    }
}
