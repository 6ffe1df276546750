package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.error;
import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.PartnerList;
import io.hubcheck.hub.PartnerRow;
import io.hubcheck.hub.PartnerTagRow;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one provider serves, by the Hub's books. */
class PartnerListTest {

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private PartnerList listOf(String provider) {
        return fixture.hub().partnerModels(new ProviderId(provider), Credential.anonymous());
    }

    private PartnerList hubSaying(String body) {
        fixture.hubAnswers(json(body));
        return listOf("groq");
    }

    @Test
    void aProvidersModelsComeByTaskWithStagingAndAdapters() {
        PartnerList list = hubSaying("""
                {"conversational":{"meta-llama/Llama-3.1-8B":{"_id":"1","providerId":"llama-8b","status":"live"},
                                   "Qwen/Qwen3-32B":{"providerId":"qwen","status":"staging","more":{"x":[1]}}},
                 "text-to-image":{"tag-filter=lora,base_model:adapter:a/b":
                                   {"_id":"2","providerId":"ab-lora","status":"live","adapterType":"lora","tags":"?"}}}""");

        assertThat(HubFixture.asked(fixture.hubServer).getTarget()).isEqualTo("/api/partners/groq/models");
        Task chat = Task.CONVERSATIONAL;
        assertThat(list)
                .isEqualTo(new PartnerList(
                        List.of(
                                new PartnerRow(
                                        new ModelId("meta-llama/Llama-3.1-8B"),
                                        chat,
                                        Availability.LIVE,
                                        "llama-8b",
                                        null),
                                new PartnerRow(
                                        new ModelId("Qwen/Qwen3-32B"), chat, Availability.STAGING, "qwen", null)),
                        List.of(new PartnerTagRow(
                                List.of("lora", "base_model:adapter:a/b"),
                                new Task("text-to-image"),
                                Availability.LIVE,
                                "ab-lora",
                                "lora")),
                        0));
    }

    @Test
    void rowsThatSayTooLittleAreCountedAndSpoilNoOther() {
        PartnerList list = hubSaying("""
                {"conversational":{"a/b":{"status":7},"../../etc":{"status":"live"},"c/d":null,"e/f":["live"],
                                   "tag-filter= , ":{"status":"live"}},
                 "text-to-image":null,"text-to-video":["a/b"]," ":{"a/b":{"status":"live"}}}""");

        assertThat(list.models())
                .containsExactly(
                        new PartnerRow(new ModelId("a/b"), Task.CONVERSATIONAL, Availability.UNSTATED, null, null));
        assertThat(list.byTags()).isEmpty();
        assertThat(list.unreadable()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "<html>", "", "{\"conversational\":{\"a/b\":{"})
    void anyOtherShapeIsMalformed(String body) {
        assertThatThrownBy(() -> hubSaying(body)).isInstanceOf(HubException.Malformed.class);
    }

    @Test
    void aProviderWithoutAListHasNone() {
        fixture.hubAnswers(error(404, "Sorry, we can't find the page you are looking for."));
        assertThatThrownBy(() -> listOf("hyperbolic")).isInstanceOf(HubException.NotFound.class);
    }

    @Test
    void aPageThatIsNotThereIsNoWordOfTheHub() {
        fixture.hubAnswers(new MockResponse.Builder()
                .code(404)
                .addHeader("Content-Type", "text/html")
                .body("<html>nginx</html>"));
        assertThatThrownBy(() -> listOf("groq")).isInstanceOf(HubException.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "a/b", "a b", "groq?x=1", "%2e%2e", "gröq", "a\nb"})
    void anIdThatIsNoneGoesIntoNoAddress(String id) {
        assertThatThrownBy(() -> listOf(id)).isInstanceOf(HubException.NotFound.class);
        assertThat(fixture.hubServer.getRequestCount()).isZero();
    }

    @Test
    void trouble() {
        fixture.hubAnswers(error(500, "Internal error"));
        assertThat(catchThrowable(() -> listOf("groq"))).isInstanceOf(HubException.Unreachable.class);
        fixture.hubAnswers(error(429, "Slow down").addHeader("RateLimit", "\"api\";r=0;t=60"));
        assertThat(catchThrowable(() -> listOf("groq"))).isInstanceOf(HubException.RateLimited.class);
    }

    @Test
    void anAnswerThatBreaksOffIsMalformed() {
        fixture.hubAnswers(json("{\"conversational\":{" + " ".repeat(100_000) + "}}")
                .onResponseBody(new SocketEffect.CloseSocket()));
        assertThatThrownBy(() -> listOf("groq")).isInstanceOf(HubException.Malformed.class);
    }

    @Test
    void anAllowanceCountsRetriesAndEndsThem() {
        fixture.hubAnswers(error(503, "Busy"), error(503, "Busy"), json("{}"));
        Hub hub = fixture.hub().within(Allowance.of(2));

        assertThatThrownBy(() -> hub.partnerModels(new ProviderId("groq"), Credential.anonymous()))
                .isInstanceOf(HubException.RateLimited.class);
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(2);
        assertThat(listOf("groq").models())
                .as("others have an allowance of their own")
                .isEmpty();
    }
}
