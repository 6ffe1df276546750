package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ProviderId;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.catalog.ProviderReference.Chosen;
import io.hubcheck.catalog.ProviderReference.Known;
import io.hubcheck.catalog.ProviderReference.Policy;
import io.hubcheck.catalog.ProviderReference.Retired;
import io.hubcheck.catalog.ProviderReference.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ProviderNamesTest {

    private final Bench bench = Bench.healthy();

    @ParameterizedTest
    @CsvSource({
        "groq, groq",
        "' groq ', groq",
        "GROQ, groq",
        "Fal-AI, fal-ai",
        "fireworks, fireworks-ai",
        "Fireworks, fireworks-ai",
        "fal, fal-ai",
        "fal.ai, fal-ai",
        "Fal AI, fal-ai",
        "ovh, ovhcloud",
        "zai, zai-org",
        "z.ai, zai-org",
        "Z.AI, zai-org",
        "hf, hf-inference",
        "huggingface, hf-inference",
        "togethercomputer, together",
        "together-ai, together",
        "featherless, featherless-ai",
        "wavespeed-ai, wavespeed",
        "CohereLabs, cohere",
        "DeepInfra, deepinfra"
    })
    void aProviderIsKnownByItsIdInAnyLetterCaseItsNameAndItsAliases(String typed, String id) {
        assertThat(bench.catalog.resolve(typed)).isEqualTo(new Known(new ProviderId(id)));
    }

    @ParameterizedTest
    @CsvSource({"auto, AUTO", "Fastest, FASTEST", "cheapest, CHEAPEST", "PREFERRED, PREFERRED"})
    void aPolicyIsAWayToChoose(String typed, Policy policy) {
        assertThat(bench.catalog.resolve(typed)).isEqualTo(new Chosen(policy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "None", "undefined"})
    void noNameIsAuto(String typed) {
        assertThat(bench.catalog.resolve(typed)).isEqualTo(new Chosen(Policy.AUTO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"black-forest-labs", "clarifai", "hyperbolic", "Nebius", "nvidia", "sambanova"})
    void theSixThatWereDroppedAreRetiredNotUnknown(String typed) {
        assertThat(bench.catalog.resolve(typed)).isEqualTo(new Retired(new ProviderId(typed.toLowerCase())));
    }

    @ParameterizedTest
    @CsvSource({"Black Forest Labs, black-forest-labs", "nebius ai, nebius"})
    void aProviderThatWasDroppedIsKnownByItsNameToo(String typed, String id) {
        assertThat(bench.catalog.resolve(typed)).isEqualTo(new Retired(new ProviderId(id)));
    }

    @Test
    void aRowThatStillNamesARetiredProviderWins() {
        bench.hub.says(LIST, page(served(LLAMA, "nebius")));

        assertThat(bench.catalog.resolve("Nebius")).isEqualTo(new Known(new ProviderId("nebius")));
        assertThat(bench.catalog.resolve("Nebius AI")).isEqualTo(new Known(new ProviderId("nebius")));
    }

    @Test
    void aProviderNobodyKnewIsKnownOnceTheHubNamesIt() {
        assertThat(bench.catalog.resolve("brand-new-ai")).isInstanceOf(Unknown.class);
        bench.hub.says(LIST, page(served(LLAMA, "brand-new-ai")));
        bench.nextRefresh();

        assertThat(bench.catalog.resolve("Brand-New-AI")).isEqualTo(new Known(new ProviderId("brand-new-ai")));
    }

    @ParameterizedTest
    @CsvSource({"grok, groq", "togehter, together", "firework, fireworks-ai", "cerebra, cerebras", "novta, novita"})
    void aNameNobodyKnowsBringsTheNearestOnes(String typed, String nearest) {
        ProviderReference reference = bench.catalog.resolve(typed);

        assertThat(reference).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.typed()).isEqualTo(typed);
            assertThat(unknown.suggestions()).hasSizeBetween(1, 3).startsWith(new ProviderId(nearest));
        });
    }

    @Test
    void aNameLikeNoOtherBringsNone() {
        assertThat(bench.catalog.resolve("qqqqqqqqqqqqqq"))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.suggestions()).isEmpty());
    }

    @Test
    void namesAreKnownEvenWhereTheHubIsDown() {
        assertThat(Bench.dark().catalog.resolve("fireworks")).isEqualTo(new Known(new ProviderId("fireworks-ai")));
    }
}
