package io.hubcheck.hub.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.internal.http.Budgets;
import io.hubcheck.hub.internal.http.Endpoint;
import io.hubcheck.hub.internal.http.HubClient;
import io.hubcheck.hub.internal.http.Origin;
import io.hubcheck.hub.internal.http.Purpose;
import io.hubcheck.hub.internal.http.RequestContext;
import io.hubcheck.hub.internal.http.UpstreamMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.List;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TrustedServersTest {

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    @Test
    void aTokenGoesToTheConfiguredServersAndToNoOtherWhateverLedThere() throws IOException {
        fixture.hubAnswers(HubFixture.json("{}"));
        fixture.routerAnswers(HubFixture.json("{}"));
        HttpUrl trusted = HttpUrl.get(HubFixture.address(fixture.hubServer));
        Budgets budgets = new Budgets(fixture.keys, new HandClock());
        try (HubClient client = new HubClient(
                HubFixture.limits(),
                List.of(Origin.of(trusted)),
                "test",
                budgets,
                new UpstreamMetrics(new SimpleMeterRegistry(), budgets))) {
            ask(client, fixture.hubServer);
            ask(client, fixture.routerServer);
        }

        assertThat(HubFixture.asked(fixture.hubServer).getHeaders().get("Authorization"))
                .isEqualTo("Bearer hf_demo_alice");
        assertThat(HubFixture.asked(fixture.routerServer).getHeaders().get("Authorization"))
                .isNull();
    }

    private static void ask(HubClient client, MockWebServer server) throws IOException {
        Request request = new Request.Builder()
                .url(HubFixture.address(server))
                .tag(
                        RequestContext.class,
                        new RequestContext(
                                Endpoint.MODEL,
                                Credential.of("hf_demo_alice"),
                                new Purpose.Person(),
                                Allowance.unlimited()))
                .build();
        try (Response answer = client.newCall(request).execute()) {
            assertThat(answer.code()).isEqualTo(200);
        }
    }
}
