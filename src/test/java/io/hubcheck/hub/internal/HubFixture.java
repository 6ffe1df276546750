package io.hubcheck.hub.internal;

import io.hubcheck.HandClock;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.internal.http.Budgets;
import io.hubcheck.hub.internal.http.HttpLimits;
import io.hubcheck.hub.internal.http.HubClient;
import io.hubcheck.hub.internal.http.Sleeper;
import io.hubcheck.hub.internal.http.UpstreamMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.springframework.util.unit.DataSize;

/** A Hub and a router on sockets of their own, and the client built for them as the application builds it. */
final class HubFixture implements AutoCloseable {

    /** Nobody's. */
    static final String TOKEN = "hf_demo_alice";

    final MockWebServer hubServer = new MockWebServer();
    final MockWebServer routerServer = new MockWebServer();
    final HandClock clock = new HandClock();
    final List<Duration> pauses = new ArrayList<>();
    final MeterRegistry meters = new SimpleMeterRegistry();
    final CredentialKeys keys = new CredentialKeys();

    HubFixture() {
        try {
            hubServer.start(InetAddress.getByName("127.0.0.1"), 0);
            routerServer.start(InetAddress.getByName("127.0.0.1"), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    static HttpLimits limits() {
        return new HttpLimits(
                Duration.ofSeconds(3),
                Duration.ofSeconds(10),
                Duration.ofSeconds(15),
                Duration.ofMillis(1),
                DataSize.ofMegabytes(32),
                16);
    }

    Hub hub() {
        return hub(limits());
    }

    Hub hub(HttpLimits limits) {
        return hub(address(hubServer), limits);
    }

    Hub hubAt(String address) {
        return hub(address, limits());
    }

    Hub hub(HttpLimits limits, Sleeper sleeper) {
        return hub(address(hubServer), limits, sleeper);
    }

    private Hub hub(String address, HttpLimits limits) {
        return hub(address, limits, pauses::add);
    }

    private Hub hub(String address, HttpLimits limits, Sleeper sleeper) {
        HubConfiguration configuration = new HubConfiguration();
        HubProperties hub = new HubProperties(address, limits);
        RouterProperties router = new RouterProperties(address(routerServer));
        Budgets budgets = configuration.budgets(keys, clock);
        UpstreamMetrics metrics = new UpstreamMetrics(meters, budgets);
        HubClient client = configuration.hubClient(hub, router, budgets, metrics);
        return configuration.hub(hub, router, client, budgets, sleeper, metrics);
    }

    static String address(MockWebServer server) {
        return "http://127.0.0.1:" + server.getPort();
    }

    void hubAnswers(MockResponse.Builder... answers) {
        for (MockResponse.Builder answer : answers) {
            hubServer.enqueue(answer.build());
        }
    }

    void routerAnswers(MockResponse.Builder... answers) {
        for (MockResponse.Builder answer : answers) {
            routerServer.enqueue(answer.build());
        }
    }

    static MockResponse.Builder json(String body) {
        return json(200, body);
    }

    static MockResponse.Builder json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json; charset=utf-8")
                .body(body);
    }

    static MockResponse.Builder error(int status, String message) {
        return json(status, "{\"error\":\"" + message + "\"}").addHeader("X-Error-Message", message);
    }

    /** What the server was asked, or a failure if it wasn't. */
    static RecordedRequest asked(MockWebServer server) {
        try {
            RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("The server was not asked");
            }
            return request;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        hubServer.close();
        routerServer.close();
    }
}
