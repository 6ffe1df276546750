package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that moved, and servers that point elsewhere. */
class RedirectTest {

    private static final ModelId OLD = new ModelId("meta-llama/Meta-Llama-3.1-8B");
    private static final Credential ALICE = Credential.of(HubFixture.TOKEN);

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private final Hub hub = fixture.hub();

    private static MockResponse.Builder redirect(int status, String location) {
        return new MockResponse.Builder().code(status).addHeader("Location", location);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aModelThatMovedIsAnsweredUnderItsNewName(int status) {
        fixture.hubAnswers(
                redirect(status, "/api/models/meta-llama/Llama-3.1-8B?expand=gated"),
                json("{\"id\":\"meta-llama/Llama-3.1-8B\"}"));

        assertThat(hub.model(OLD, ALICE).id()).isEqualTo(new ModelId("meta-llama/Llama-3.1-8B"));
        HubFixture.asked(fixture.hubServer);
        var second = HubFixture.asked(fixture.hubServer);
        assertThat(second.getTarget()).isEqualTo("/api/models/meta-llama/Llama-3.1-8B?expand=gated");
        assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer " + HubFixture.TOKEN);
    }

    @Test
    void aModelThatMovedToAModelThatIsGoneIsNotFound() {
        fixture.hubAnswers(redirect(307, "/api/models/a/b"), HubFixture.error(401, "Invalid username or password."));

        assertThatThrownBy(() -> hub.model(OLD, ALICE)).isInstanceOf(HubException.NotFound.class);
    }

    @Test
    void threeHopsAreFollowedButNotFour() {
        for (int hop = 0; hop < 3; hop++) {
            fixture.hubAnswers(redirect(307, "/api/models/a/b"));
        }
        fixture.hubAnswers(json("{\"id\":\"a/b\"}"));
        assertThat(hub.model(OLD, ALICE).id()).isEqualTo(new ModelId("a/b"));

        for (int hop = 0; hop < 4; hop++) {
            fixture.hubAnswers(redirect(307, "/api/models/a/b"));
        }
        assertThatThrownBy(() -> hub.model(OLD, ALICE))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("3 redirects");
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(8);
    }

    @Test
    void anotherServerIsNamedAndNeverAsked() {
        String other = HubFixture.address(fixture.routerServer);
        fixture.hubAnswers(redirect(307, other + "/api/models/a/b"));

        assertThatThrownBy(() -> hub.model(OLD, ALICE))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining(other);
        assertThat(fixture.routerServer.getRequestCount()).isZero();
    }

    @Test
    void theSameHostWithAnotherSchemeIsAnotherServer() {
        fixture.hubAnswers(redirect(301, "https://127.0.0.1:" + fixture.hubServer.getPort() + "/api/models/a/b"));

        assertThatThrownBy(() -> hub.model(OLD, ALICE))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("https://127.0.0.1");
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://", "http://a b/"})
    void aRedirectThatLeadsNowhereIsRefused(String location) {
        fixture.hubAnswers(redirect(307, location));

        assertThatThrownBy(() -> hub.model(OLD, ALICE))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("leads nowhere");
    }

    @Test
    void aRedirectWithoutALocationIsRefused() {
        fixture.hubAnswers(new MockResponse.Builder().code(307));

        assertThatThrownBy(() -> hub.model(OLD, ALICE)).isInstanceOf(HubException.Malformed.class);
    }
}
