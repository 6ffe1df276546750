package io.hubcheck.hub.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.hub.internal.http.HubClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.ConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

/** Settings of the Hub client. */
class HubConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(HubConfiguration.class);

    @Test
    void withoutSettingsItIsThePublicHub() {
        application.run(context -> {
            assertThat(context).hasSingleBean(Hub.class).hasSingleBean(CredentialKeys.class);
            assertThat(context.getBean(HubLinks.class).hub()).isEqualTo("https://huggingface.co");
            assertThat(context.getBean(RouterProperties.class).url()).isEqualTo("https://router.huggingface.co");
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneOffset.UTC);
        });
    }

    @Test
    void theLimitsAreTheDocumentedOnes() {
        application.run(context -> {
            var limits = context.getBean(HubProperties.class).http();
            assertThat(limits.connectTimeout()).isEqualTo(Duration.ofSeconds(3));
            assertThat(limits.readTimeout()).isEqualTo(Duration.ofSeconds(10));
            assertThat(limits.callTimeout()).isEqualTo(Duration.ofSeconds(15));
            assertThat(limits.maxBody()).isEqualTo(DataSize.ofMegabytes(32));
            assertThat(limits.maxRequestsPerHost()).isEqualTo(16);
        });
    }

    @Test
    void theVariablesOfTheHubsOwnClientsAreUnderstood() {
        application
                .withSystemProperties(
                        "HF_ENDPOINT=http://127.0.0.1:7861/hub/", "HUBCHECK_ROUTER_URL=http://127.0.0.1:7862")
                .run(context -> {
                    assertThat(context.getBean(HubLinks.class).hub()).isEqualTo("http://127.0.0.1:7861/hub");
                    assertThat(context.getBean(RouterProperties.class).url()).isEqualTo("http://127.0.0.1:7862");
                });
    }

    @Test
    void aVariableThatIsSetToNothingIsNotSet() {
        application
                .withSystemProperties("HF_ENDPOINT=", "HUBCHECK_ROUTER_URL= ")
                .run(context -> {
                    assertThat(context.getBean(HubLinks.class).hub()).isEqualTo("https://huggingface.co");
                    assertThat(context.getBean(RouterProperties.class).url())
                            .isEqualTo("https://router.huggingface.co");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huggingface.co",
                "ftp://huggingface.co",
                "https://",
                "https://user:secret@huggingface.co",
                "https://huggingface.co?x=1",
                "https://huggingface.co#x",
                "https://hugging face.co"
            })
    void anAddressThatCannotBeUsedIsNamedAtTheStart(String url) {
        application
                .withPropertyValues("hubcheck.hub.url=" + url)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("hubcheck.hub.url (HF_ENDPOINT) must be an http or https address")
                        .hasMessageNotContaining("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hub.example/our hub", " https://hub.example/our%20hub/ "})
    void anAddressThatCanBeReadIsFitForLinks(String url) {
        application
                .withPropertyValues("hubcheck.hub.url=" + url)
                .run(context -> assertThat(context.getBean(HubLinks.class).model(new ModelId("a/b")))
                        .hasToString("https://hub.example/our%20hub/a/b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://router.huggingface.co/v1", "https://router.huggingface.co/v1/"})
    void aRouterAddressWithItsVersionIsNamedAtTheStart(String url) {
        application
                .withPropertyValues("hubcheck.router.url=" + url)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("hubcheck.router.url (HUBCHECK_ROUTER_URL) must not end in /v1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connect-timeout=0s",
                "read-timeout=-1s",
                "call-timeout=0s",
                "retry-delay=0s",
                "max-body=0B",
                "max-requests-per-host=0"
            })
    void aLimitThatWouldStopEverythingIsNamedAtTheStart(String limit) {
        application
                .withPropertyValues("hubcheck.hub.http." + limit)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(
                                "hubcheck.hub.http." + limit.substring(0, limit.indexOf('=')) + " must be more"));
    }

    @Test
    void allConnectionsAreGivenUpAtTheEnd() throws Exception {
        try (HubFixture fixture = new HubFixture();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            fixture.hubAnswers(
                    HubFixture.json("{\"id\":\"a/b\"}"),
                    new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
            AtomicReference<ConnectionPool> connections = new AtomicReference<>();
            AtomicReference<Future<?>> underWay = new AtomicReference<>();
            application
                    .withPropertyValues("hubcheck.hub.url=" + HubFixture.address(fixture.hubServer))
                    .run(context -> {
                        Hub hub = context.getBean(Hub.class);
                        hub.model(new ModelId("a/b"), Credential.anonymous());
                        connections.set(context.getBean(HubClient.class).http().connectionPool());
                        assertThat(connections.get().connectionCount()).isEqualTo(1);
                        HubFixture.asked(fixture.hubServer);
                        underWay.set(callers.submit(() -> hub.model(new ModelId("a/b"), Credential.anonymous())));
                        HubFixture.asked(fixture.hubServer);
                    });

            assertThatThrownBy(() -> underWay.get().get(5, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(HubException.Unreachable.class);
            assertThat(connections.get().connectionCount()).isZero();
        }
    }

    @Test
    void aQuestionThatComesAfterTheEndReachesNobody() {
        try (HubFixture fixture = new HubFixture()) {
            AtomicReference<Hub> hub = new AtomicReference<>();
            application
                    .withPropertyValues("hubcheck.hub.url=" + HubFixture.address(fixture.hubServer))
                    .run(context -> hub.set(context.getBean(Hub.class)));

            assertThatThrownBy(() -> hub.get().model(new ModelId("a/b"), Credential.anonymous()))
                    .isInstanceOf(HubException.Unreachable.class);
            assertThat(fixture.hubServer.getRequestCount()).isZero();
        }
    }

    @Test
    void aTestMayBringItsOwnClock() {
        Clock still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        application
                .withBean("testClock", Clock.class, () -> still)
                .run(context -> assertThat(context.getBean(Clock.class)).isSameAs(still));
    }
}
