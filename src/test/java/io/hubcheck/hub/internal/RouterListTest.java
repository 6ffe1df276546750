package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Price;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.RouterList;
import io.hubcheck.hub.RouterModel;
import io.hubcheck.hub.RouterRow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The router's chat models. */
class RouterListTest {

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private RouterList routerSaying(String body) {
        fixture.routerAnswers(json(body));
        return fixture.hub().routerModels(Credential.anonymous());
    }

    @Test
    void aChatModelTellsItsProvidersWithPriceAndSpeed() {
        RouterList list = routerSaying("""
                {"object":"list","data":[{"id":"zai-org/GLM-5.3-Flash","object":"model","created":1787640194,
                 "architecture":{"input_modalities":["text","image"],"output_modalities":["text"]},
                 "providers":[{"provider":"novita","status":"live","context_length":1048576,
                   "pricing":{"input":0.075,"output":0.25},"is_free":false,"supports_tools":true,
                   "supports_structured_output":false,"first_token_latency_ms":1341.8,"throughput":35,
                   "is_model_author":false}]}]}""");

        assertThat(HubFixture.asked(fixture.routerServer).getTarget()).isEqualTo("/v1/models");
        RouterRow row = new RouterRow(
                new ProviderId("novita"),
                Availability.LIVE,
                false,
                new Price(new BigDecimal("0.075"), new BigDecimal("0.25")),
                false,
                1048576L,
                1341.8,
                35.0,
                true,
                false);
        assertThat(list)
                .isEqualTo(new RouterList(
                        List.of(new RouterModel(
                                new ModelId("zai-org/GLM-5.3-Flash"),
                                List.of("text", "image"),
                                List.of("text"),
                                List.of(row),
                                0)),
                        0));
    }

    @Test
    void aRowMaySayNextToNothing() {
        RouterList list = routerSaying(
                "{\"data\":[{\"id\":\"a/b\",\"providers\":[{\"provider\":\"featherless-ai\",\"status\":\"degraded\"}]}]}");

        assertThat(list.models().getFirst().providers())
                .containsExactly(new RouterRow(
                        new ProviderId("featherless-ai"),
                        new Availability("degraded"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(list.models().getFirst().inputModalities()).isEmpty();
    }

    @Test
    void figuresThatMakeNoSenseAreNotSaid() {
        RouterList list = routerSaying("""
                {"data":[{"id":"a/b","providers":[{"provider":"novita","status":"live","context_length":0,
                  "pricing":{"input":-1,"output":1},"first_token_latency_ms":-3,"throughput":"fast"}]}]}""");

        RouterRow row = list.models().getFirst().providers().getFirst();
        assertThat(row.contextLength()).isNull();
        assertThat(row.price()).isNull();
        assertThat(row.firstTokenLatencyMs()).isNull();
        assertThat(row.tokensPerSecond()).isNull();
    }

    @Test
    void modelsAndRowsThatCannotBeReadAreCounted() {
        RouterList list = routerSaying("""
                {"data":[{"id":"a/b","providers":[{"status":"live"},null,{"provider":"groq"}]},
                         {"id":"no id at all"},null,{"providers":[]}]}""");

        assertThat(list.unreadable()).isEqualTo(5);
        assertThat(list.models()).hasSize(1);
        assertThat(list.models().getFirst().unreadable()).isEqualTo(2);
        assertThat(list.models().getFirst().providers().getFirst().status()).isEqualTo(Availability.UNSTATED);
    }

    @Test
    void anEmptyListIsAnAnswer() {
        assertThat(routerSaying("{\"data\":[]}")).isEqualTo(new RouterList(List.of(), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"data\":null}",
                "{\"data\":{}}",
                "[]",
                "null",
                "{\"object\":\"response\",\"status\":\"failed\",\"error\":{\"code\":\"server_error\",\"message\":\"401\"}}",
                "{\"data\":[{\"id\":\"a/b\",\"providers\":{\"novita\":{}}}]}"
            })
    void anAnswerOfAnyOtherShapeIsRefused(String body) {
        assertThatThrownBy(() -> routerSaying(body)).isInstanceOf(HubException.Malformed.class);
    }
}
