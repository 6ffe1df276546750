package io.hubcheck.hub.internal;

import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.hub.RouterAddress;
import io.hubcheck.hub.internal.http.Budgets;
import io.hubcheck.hub.internal.http.Exchange;
import io.hubcheck.hub.internal.http.HubClient;
import io.hubcheck.hub.internal.http.Origin;
import io.hubcheck.hub.internal.http.Purpose;
import io.hubcheck.hub.internal.http.Sleeper;
import io.hubcheck.hub.internal.http.UpstreamMetrics;
import io.hubcheck.hub.internal.wire.HubApi;
import io.hubcheck.hub.internal.wire.RouterApi;
import io.hubcheck.hub.internal.wire.WireJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.util.List;
import okhttp3.HttpUrl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.PropertySource;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * Builds the Hub client from its settings.
 *
 * <p>The variables are read here and not in the application's own file: inside another program, that program's is read.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:io/hubcheck/hub/internal/hub.properties")
@EnableConfigurationProperties({HubProperties.class, RouterProperties.class})
class HubConfiguration {

    /** What time it is, unless somebody else says. */
    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }

    /** How to wait, unless somebody else says. */
    @Bean
    @Fallback
    Sleeper sleeper() {
        return Thread::sleep;
    }

    @Bean
    CredentialKeys credentialKeys() {
        return new CredentialKeys();
    }

    @Bean
    HubLinks hubLinks(HubProperties hub) {
        return new HubLinks(hub.url());
    }

    @Bean
    RouterAddress routerAddress(RouterProperties router) {
        return new RouterAddress(router.url());
    }

    @Bean
    Budgets budgets(CredentialKeys keys, Clock clock) {
        return new Budgets(keys, clock);
    }

    /** Inside another program nobody may be there to measure for. */
    @Bean
    UpstreamMetrics upstreamMetrics(ObjectProvider<MeterRegistry> registry, Budgets budgets) {
        return new UpstreamMetrics(registry.getIfAvailable(CompositeMeterRegistry::new), budgets);
    }

    @Bean
    HubClient hubClient(HubProperties hub, RouterProperties router, Budgets budgets, UpstreamMetrics metrics) {
        List<Origin> trusted = List.of(Origin.of(base(hub.url())), Origin.of(base(router.url())));
        return new HubClient(hub.http(), trusted, userAgent(), budgets, metrics);
    }

    @Bean
    Hub hub(
            HubProperties hub,
            RouterProperties router,
            HubClient client,
            Budgets budgets,
            Sleeper sleeper,
            UpstreamMetrics metrics) {
        return new RetrofitHub(
                retrofit(client, base(hub.url())).create(HubApi.class),
                retrofit(client, base(router.url())).create(RouterApi.class),
                Origin.of(base(hub.url())),
                new Exchange(hub.http(), budgets, sleeper, metrics),
                budgets,
                new Purpose.Person(),
                Allowance.unlimited());
    }

    private static HttpUrl base(String url) {
        return HttpUrl.get(url + "/");
    }

    private static Retrofit retrofit(HubClient client, HttpUrl url) {
        return new Retrofit.Builder()
                .callFactory(client)
                .baseUrl(url)
                .addConverterFactory(MoshiConverterFactory.create(WireJson.moshi()))
                .build();
    }

    private static String userAgent() {
        String version = HubConfiguration.class.getPackage().getImplementationVersion();
        return "hubcheck/" + (version == null ? "dev" : version);
    }
}
