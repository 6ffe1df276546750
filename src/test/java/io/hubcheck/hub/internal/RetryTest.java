package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.internal.http.HttpLimits;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Failures that are worth another try, and those that aren't. */
class RetryTest {

    private static final ModelId MODEL = new ModelId("a/b");
    private static final Credential NOBODY = Credential.anonymous();

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private final Hub hub = fixture.hub();

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aGatewayThatFailsTwiceIsAskedAThirdTime(int status) {
        fixture.hubAnswers(json(status, "<html>"), json(status, ""), json("{\"id\":\"a/b\"}"));

        assertThat(hub.model(MODEL, NOBODY).id()).isEqualTo(MODEL);
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aGatewayThatFailsThreeTimesIsUnreachable(int status) {
        fixture.hubAnswers(json(status, ""), json(status, ""), json(status, ""), json("{\"id\":\"a/b\"}"));

        assertThatThrownBy(() -> hub.model(MODEL, NOBODY))
                .isInstanceOf(HubException.Unreachable.class)
                .hasMessageContaining(String.valueOf(status));
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 400, 401, 402, 403, 404, 408, 421, 429})
    void anyOtherFailureIsFinal(int status) {
        fixture.hubAnswers(json(status, ""), json("{\"id\":\"a/b\"}"));

        assertThatThrownBy(() -> hub.model(MODEL, NOBODY)).isInstanceOf(HubException.class);
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAnswerThatCannotBeReadIsFinal() {
        fixture.hubAnswers(json("<html>"), json("{\"id\":\"a/b\"}"));

        assertThatThrownBy(() -> hub.model(MODEL, NOBODY)).isInstanceOf(HubException.Malformed.class);
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aServerThatWantsToBeAskedAgainAtOnceIsAskedNoMoreThanOthers() {
        for (int i = 0; i < 6; i++) {
            fixture.hubAnswers(json(503, "").addHeader("Retry-After", "0"));
        }

        assertThatThrownBy(() -> hub.model(MODEL, NOBODY)).isInstanceOf(HubException.Unreachable.class);
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aRetryThatWouldLastLongerThanTheCallIsNotBegun() {
        HttpLimits limits = new HttpLimits(
                Duration.ofSeconds(3),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                DataSize.ofMegabytes(1),
                16);
        fixture.hubAnswers(new MockResponse.Builder().code(503));

        assertThatThrownBy(() -> fixture.hub(limits).model(MODEL, NOBODY)).isInstanceOf(HubException.Unreachable.class);
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(1);
    }
}
