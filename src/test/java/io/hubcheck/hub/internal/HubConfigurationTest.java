package io.hubcheck.hub.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

/** Settings of the Hub client. */
class HubConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(HubConfiguration.class);

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
    void aTestMayBringItsOwnClock() {
        Clock still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        application
                .withBean("testClock", Clock.class, () -> still)
                .run(context -> assertThat(context.getBean(Clock.class)).isSameAs(still));
    }
}
