package io.hubcheck.hub.internal;

import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.hub.internal.http.Budgets;
import io.hubcheck.hub.internal.http.Exchange;
import io.hubcheck.hub.internal.http.HubClient;
import io.hubcheck.hub.internal.http.Origin;
import io.hubcheck.hub.internal.http.Sleeper;
import io.hubcheck.hub.internal.wire.HubApi;
import io.hubcheck.hub.internal.wire.RouterApi;
import io.hubcheck.hub.internal.wire.WireJson;
import java.time.Clock;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Builds the Hub client from its settings. */
@Configuration(proxyBeanMethods = false)
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
    Hub hub(HubProperties hub, RouterProperties router, CredentialKeys keys, Clock clock, Sleeper sleeper) {
        HttpUrl hubUrl = HttpUrl.get(hub.url() + "/");
        HttpUrl routerUrl = HttpUrl.get(router.url() + "/");
        Budgets budgets = new Budgets(keys, clock);
        List<Origin> trusted = List.of(Origin.of(hubUrl), Origin.of(routerUrl));
        OkHttpClient client = HubClient.create(hub.http(), trusted, userAgent(), budgets, sleeper);
        return new RetrofitHub(
                retrofit(client, hubUrl).create(HubApi.class),
                retrofit(client, routerUrl).create(RouterApi.class),
                Origin.of(hubUrl),
                new Exchange(hub.http()),
                budgets);
    }

    private static Retrofit retrofit(OkHttpClient client, HttpUrl url) {
        return new Retrofit.Builder()
                .client(client)
                .baseUrl(url)
                .addConverterFactory(MoshiConverterFactory.create(WireJson.moshi()))
                .validateEagerly(true)
                .build();
    }

    private static String userAgent() {
        String version = HubConfiguration.class.getPackage().getImplementationVersion();
        return "hubcheck/" + (version == null ? "dev" : version);
    }
}
