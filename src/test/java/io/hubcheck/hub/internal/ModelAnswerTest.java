package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Price;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import java.math.BigDecimal;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One model, asked for by its id. */
class ModelAnswerTest {

    private static final ModelId GEMMA = new ModelId("google/gemma-3-27b-it");

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private HubModel gemmaWith(String fields) {
        fixture.hubAnswers(json("{\"_id\":\"67c3\",\"id\":\"google/gemma-3-27b-it\"" + fields + "}"));
        return fixture.hub().model(GEMMA, Credential.anonymous());
    }

    private HubModel gemmaMappedAs(String mapping) {
        return gemmaWith(",\"inferenceProviderMapping\":" + mapping);
    }

    @Test
    void aModelIsAskedForByItsIdWithTheFieldsThatAreNeeded() {
        gemmaWith("");

        HttpUrl asked = HubFixture.asked(fixture.hubServer).getUrl();
        assertThat(asked.encodedPath()).isEqualTo("/api/models/google/gemma-3-27b-it");
        assertThat(asked.queryParameterValues("expand"))
                .containsExactly("inferenceProviderMapping", "downloads", "gated", "pipeline_tag");
    }

    @Test
    void aModelTellsWhoServesItInTheCallersOrder() {
        HubModel model = gemmaWith("""
                ,"downloads":607450,"gated":"manual","pipeline_tag":"image-text-to-text","inferenceProviderMapping":{
                  "scaleway":{"status":"live","providerId":"gemma-3-27b-it","task":"conversational","isModelAuthor":false},
                  "featherless-ai":{"status":"staging","providerId":"google/gemma","task":"conversational"}}""");

        assertThat(model.id()).isEqualTo(GEMMA);
        assertThat(model.downloads()).isEqualTo(607450);
        assertThat(model.gating()).isEqualTo(Gating.MANUAL);
        assertThat(model.pipelineTag()).isEqualTo("image-text-to-text");
        assertThat(model.unreadable()).isZero();
        assertThat(model.mappings())
                .extracting(Mapping::provider, Mapping::task, Mapping::status, Mapping::providerModelId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                new ProviderId("scaleway"), Task.CONVERSATIONAL, Availability.LIVE, "gemma-3-27b-it"),
                        org.assertj.core.groups.Tuple.tuple(
                                new ProviderId("featherless-ai"),
                                Task.CONVERSATIONAL,
                                Availability.STAGING,
                                "google/gemma"));
    }

    @Test
    void aMappingThatIsAListIsReadAsWell() {
        HubModel model = gemmaMappedAs("""
                [{"provider":"novita","providerId":"google/gemma","hfModelId":"google/gemma-3-27b-it","status":"live",
                  "task":"conversational","isModelAuthor":true,"type":"tag-filter","adapter":"lora",
                  "features":{"toolCalling":true,"structuredOutput":false},
                  "performance":{"tokensPerSecond":89.1,"firstTokenLatencyMs":749},
                  "providerDetails":{"context_length":131072.0,"pricing":{"input":0.02,"output":1}}}]""");

        assertThat(model.mappings())
                .containsExactly(new Mapping(
                        new ProviderId("novita"),
                        Task.CONVERSATIONAL,
                        Availability.LIVE,
                        "google/gemma",
                        true,
                        new Adapter("lora", null),
                        new Price(new BigDecimal("0.02"), new BigDecimal("1")),
                        131072L,
                        749.0,
                        89.1,
                        true,
                        false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"inferenceProviderMapping\":null",
                ",\"inferenceProviderMapping\":{}",
                ",\"inferenceProviderMapping\":[]"
            })
    void aModelWithoutRowsIsServedByNobody(String mapping) {
        HubModel model = gemmaWith(mapping);

        assertThat(model.mappings()).isEmpty();
        assertThat(model.unreadable()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"novita\"", "7", "true", "[\"novita\"]", "[[]]", "{\"novita\":\"live\"}", "{\"novita\":[]}"})
    void aMappingOfAnyOtherShapeIsRefusedAndNotTakenForNobody(String mapping) {
        assertThatThrownBy(() -> gemmaMappedAs(mapping))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("inferenceProviderMapping");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"task\":\"conversational\"}]",
                "[{\"provider\":\"\",\"task\":\"conversational\"}]",
                "[{\"provider\":5,\"task\":\"conversational\"}]",
                "[{\"provider\":\"novita\"}]",
                "[null]",
                "{\"novita\":null}",
                "{\"novita\":{\"status\":\"live\"}}",
                "{\" \":{\"status\":\"live\",\"task\":\"conversational\"}}"
            })
    void aRowWithoutProviderOrTaskIsCounted(String mapping) {
        HubModel model = gemmaMappedAs(mapping);

        assertThat(model.mappings()).isEmpty();
        assertThat(model.unreadable()).isEqualTo(1);
    }

    @Test
    void aProviderAStatusATaskAndFieldsThatNobodyKnowsPassThrough() {
        HubModel model = gemmaMappedAs(
                "{\"quantum-ai\":{\"status\":\"warming\",\"task\":\"dreaming\",\"colour\":{\"deep\":[1,2]}}}");

        Mapping mapping = model.mappings().getFirst();
        assertThat(mapping.provider()).isEqualTo(new ProviderId("quantum-ai"));
        assertThat(mapping.status()).isEqualTo(new Availability("warming"));
        assertThat(mapping.task()).isEqualTo(new Task("dreaming"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"status\":null", ",\"status\":\"\"", ",\"status\":3", ",\"status\":{}"})
    void aRowWithoutAStatusIsNotTakenForLive(String status) {
        HubModel model = gemmaMappedAs("{\"novita\":{\"task\":\"conversational\"" + status + "}}");

        assertThat(model.mappings().getFirst().status()).isEqualTo(Availability.UNSTATED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "false, NONE",
                "'\"auto\"', AUTO",
                "'\"manual\"', MANUAL",
                "true, null",
                "null, null",
                "'\"secret\"', null",
                "{}, null"
            })
    void gatingIsOneOfThreeWordsOrNotSaid(@Nullable String gated, @Nullable Gating expected) {
        assertThat(gemmaWith(",\"gated\":" + gated).gating()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"input\":-1,\"output\":2}",
                "{\"input\":1,\"output\":-0.01}",
                "{\"input\":1}",
                "{}",
                "\"free\"",
                "{\"input\":\"1\",\"output\":2}",
                "{\"input\":1e999999999,\"output\":2}",
                "{\"input\":1e-999999999,\"output\":2}",
                "{\"input\":null,\"output\":null}"
            })
    void aPriceThatMakesNoSenseIsNotSaid(String pricing) {
        if (pricing.startsWith("\"")) {
            assertThatThrownBy(() -> gemmaPriced(pricing)).isInstanceOf(HubException.Malformed.class);
        } else {
            assertThat(gemmaPriced(pricing).mappings().getFirst().price()).isNull();
        }
    }

    private HubModel gemmaPriced(String pricing) {
        return gemmaMappedAs("[{\"provider\":\"novita\",\"task\":\"conversational\",\"providerDetails\":{\"pricing\":"
                + pricing + "}}]");
    }

    @Test
    void aPriceOfZeroIsKept() {
        assertThat(gemmaPriced("{\"input\":0,\"output\":0.0}")
                        .mappings()
                        .getFirst()
                        .price())
                .isEqualTo(new Price(BigDecimal.ZERO, new BigDecimal("0.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "\"many\"", "1e400", "null", "[]"})
    void downloadsThatMakeNoSenseAreNotSaid(String downloads) {
        assertThat(gemmaWith(",\"downloads\":" + downloads).downloads()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "{\"id\":\"../etc\"}", "{\"id\":7}"})
    void aModelWithoutAnIdIsRefused(String body) {
        fixture.hubAnswers(json(body));

        assertThatThrownBy(() -> fixture.hub().model(GEMMA, Credential.anonymous()))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("id");
    }
}
