package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Price;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.plugin.Plugins;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plugin lists a server of its own, and boasts of a provider of the Hub; a reader can tell whose word is whose. */
class PluginSourceStoryTest {

    private static final ModelId QWEN = new ModelId("Qwen/Qwen3-32B");
    private static final ModelId OWN = new ModelId("acme/chatter");
    private static final Source SOURCE = new Source("house/list");

    private final RunningHubcheck server = new RunningHubcheck(hub -> {}, new House());
    private final ModelValidator validator = server.part(ModelValidator.class);

    @BeforeEach
    void read() {
        server.part(Catalog.class).snapshot();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Finding finding(Verdict verdict, String check) {
        return verdict.findings().stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProviderOutsideTheHubIsSaidToBeThatOnThePluginsWord() {
        for (ModelId model : List.of(OWN, QWEN)) {
            Verdict verdict = validator.validate(PairQuestion.of(model.value(), "house"), null);

            assertThat(verdict.outcome()).isEqualTo(Outcome.WARN);
            assertThat(verdict.code()).isEqualTo("provider_outside_hub");
            assertThat(verdict.message()).contains("no call through the Hub", "house/list");
            assertThat(finding(verdict, "pair").outcome()).isEqualTo(Outcome.PASS);
            assertThat(finding(verdict, "pair").provenance().source()).isEqualTo(SOURCE);
            assertThat(finding(verdict, "task").provenance().source()).isEqualTo(SOURCE);
            assertThat(List.of("served", "hub-status", "router-status", "partner-status", "inference", "real-call"))
                    .allSatisfy(check ->
                            assertThat(finding(verdict, check).outcome()).isEqualTo(Outcome.SKIPPED));
        }
    }

    @Test
    void nobodysTokenIsSpentOnACallThatDoesNotGetThere() {
        String token = server.hub().tokens().value("read");

        Verdict verdict = validator.tryOut(PairQuestion.of(QWEN.value(), "house"), token);

        assertThat(verdict.code()).isEqualTo("provider_outside_hub");
        assertThat(server.hub().traffic().count("/v1/chat/completions")).isZero();
    }

    @Test
    void anotherTaskIsNotServedThere() {
        Verdict verdict = validator.validate(PairQuestion.of(OWN.value(), "house", "text-to-image"), null);

        assertThat(verdict.code()).isEqualTo("task_mismatch");
    }

    @Test
    void aModelThatThePluginDoesNotNameIsNobodys() {
        Verdict verdict = validator.validate(PairQuestion.of("acme/nothing", "house"), null);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.code()).isEqualTo("model_not_found");
    }

    /** Since a call through the Hub is what one would make to a provider of the Hub. */
    @Test
    void aProviderOfTheHubThatOnlyAPluginNamesDoesNotServe() {
        Verdict verdict = validator.validate(PairQuestion.of(OWN.value(), "groq"), null);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void whatAPluginBoastsOfChangesNoFigureOfTheHubAndNoChoiceOfItsPolicies() {
        Offer boasted = offer("groq");
        Verdict cheapest = validator.validate(PairQuestion.of(QWEN.value(), "cheapest"), null);
        Verdict fastest = validator.validate(PairQuestion.of(QWEN.value(), "fastest"), null);
        assertThat(boasted.claims())
                .extracting(claim -> claim.provenance().source())
                .contains(SOURCE);

        server.part(Plugins.class).disable("house");
        settle();

        Offer alone = offer("groq");
        assertThat(alone.claims())
                .extracting(claim -> claim.provenance().source())
                .doesNotContain(SOURCE);
        assertThat(boasted.price()).isEqualTo(alone.price());
        assertThat(boasted.free()).isEqualTo(alone.free());
        assertThat(boasted.tokensPerSecond()).isEqualTo(alone.tokensPerSecond());
        assertThat(cheapest.message())
                .isEqualTo(validator
                        .validate(PairQuestion.of(QWEN.value(), "cheapest"), null)
                        .message());
        assertThat(fastest.message())
                .isEqualTo(validator
                        .validate(PairQuestion.of(QWEN.value(), "fastest"), null)
                        .message());
    }

    private void settle() {
        while (server.part(Catalog.class).health().refreshing()) {
            Thread.onSpinWait();
        }
    }

    private Offer offer(String provider) {
        return server.part(Catalog.class).snapshot().model(QWEN).orElseThrow().offers().stream()
                .filter(offer -> offer.provider().value().equals(provider))
                .findFirst()
                .orElseThrow();
    }

    private static final class House implements HubcheckPlugin {

        @Override
        public PluginDescriptor getDescriptor() {
            return new PluginDescriptor("house", "1.0", API_LEVEL);
        }

        @Override
        public void register(Registrar registrar) {
            registrar.source(
                    "list",
                    progress -> Harvest.whole(List.of(
                            Listing.of(QWEN, List.of(served(QWEN, "house").build(), boasting(QWEN))),
                            Listing.of(OWN, List.of(served(OWN, "house").build(), boasting(OWN))))));
        }

        private static Offer boasting(ModelId model) {
            return served(model, "groq")
                    .price(new Price(BigDecimal.ZERO, BigDecimal.ZERO))
                    .free(true)
                    .tokensPerSecond(9999.0)
                    .build();
        }

        private static OfferBuilder served(ModelId model, String provider) {
            return Offer.builder(
                    model,
                    new ProviderId(provider),
                    Task.CONVERSATIONAL,
                    new Claim(Availability.LIVE, Provenance.of(new Source("mine"), Instant.now())));
        }
    }
}
