package io.hubcheck.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogSnapshotTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final CatalogSnapshot snapshot = snapshot(Stream.of(
            served("meta-llama/Llama-3.1-8B-Instruct"),
            served("meta-llama/Llama-3.3-70B-Instruct"),
            served("meta-llama/Llama-3.1-70B-Instruct"),
            served("unsloth/Llama-3.1-8B-Instruct"),
            served("Qwen/Qwen3-Next-80B-A3B-Thinking"),
            served("Qwen/Qwen3-8B"),
            served("Qwen/Qwen3-Next-80B-A3B-Instruct"),
            unserved("Qwen/Qwen3-Next-2B"),
            served("openai/gpt-oss-120b"),
            served("openai/gpt-oss-20b")));

    @Test
    void aModelIsFoundInAnyLetterCase() {
        assertThat(snapshot.model(new ModelId("qwen/qwen3-8b")))
                .get()
                .extracting(model -> model.id().value())
                .isEqualTo("Qwen/Qwen3-8B");
        assertThat(snapshot.model(new ModelId("Qwen/Qwen9"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "qwen/qwen3-8b,                         Qwen/Qwen3-8B",
        "Qwen/Qwen3_8B,                         Qwen/Qwen3-8B",
        "openai/gpt-os-120b,                    openai/gpt-oss-120b",
        "meta-lama/Llama-3.1-8B-Instruct,       meta-llama/Llama-3.1-8B-Instruct",
        "Llama-3.1-8B-Instruct,                 meta-llama/Llama-3.1-8B-Instruct",
        "unslot/Llama-3.1-8B-Instruct,          unsloth/Llama-3.1-8B-Instruct",
        "gpt-oss,                               openai/gpt-oss-20b",
        "qwen3 thinking,                         Qwen/Qwen3-Next-80B-A3B-Thinking",
        "' openai/gpt-oss 120b ',               openai/gpt-oss-120b"
    })
    void whatWasMeantComesFirst(String typed, String meant) {
        assertThat(snapshot.similarTo(typed, 3)).startsWith(new ModelId(meant));
    }

    @Test
    void whatIsLikeNothingBringsNothing() {
        assertThat(snapshot.similarTo("somebody/entirely-different", 3)).isEmpty();
        assertThat(snapshot.similarTo("", 3)).isEmpty();
        assertThat(snapshot.similarTo("q 3 b", 3)).isEmpty();
    }

    @Test
    void noMoreAreSuggestedThanAskedForNorTheOneThatWasTyped() {
        assertThat(snapshot.similarTo("Llama-3.1-8B-Instruct", 1)).hasSize(1);
        assertThat(snapshot.similarTo("Qwen/Qwen3-8B", 3)).doesNotContain(new ModelId("Qwen/Qwen3-8B"));
    }

    @Test
    void theFamilyIsTheSameStemThenTheSameOwner() {
        assertThat(family("Qwen/Qwen3-Next-80B-A3B-Thinking"))
                .containsExactly("Qwen/Qwen3-Next-80B-A3B-Instruct", "Qwen/Qwen3-8B");
        assertThat(family("meta-llama/Llama-3.1-405B"))
                .containsExactly(
                        "meta-llama/Llama-3.1-8B-Instruct",
                        "meta-llama/Llama-3.1-70B-Instruct",
                        "meta-llama/Llama-3.3-70B-Instruct");
        assertThat(family("OpenAI/gpt-oss-7b")).containsExactly("openai/gpt-oss-120b", "openai/gpt-oss-20b");
        assertThat(family("nobody/knows")).isEmpty();
    }

    @Test
    void theNearestOfTwentyThousandModelsIsFound() {
        CatalogSnapshot large = snapshot(Stream.concat(
                IntStream.range(0, 20_000).mapToObj(number -> served("owner-" + number + "/model-" + number + "-7B")),
                Stream.of(served("meta-llama/Llama-3.1-8B-Instruct"))));

        assertThat(large.similarTo("meta-llama/Lama-3.1-8B-Instruct", 3))
                .containsExactly(new ModelId("meta-llama/Llama-3.1-8B-Instruct"));
    }

    @ParameterizedTest
    @CsvSource({
        "groq, groq, 5, 0",
        "grok, groq, 5, 1",
        "togehter, together, 5, 2",
        "'', abc, 5, 3",
        "abc, '', 5, 3",
        "abcdef, ghijkl, 2, 3",
        "a, abcdefgh, 2, 3",
        "kitten, sitting, 9, 3"
    })
    void aDistanceCountsTheLettersThatDifferUpToALimit(String one, String other, int limit, int distance) {
        assertThat(EditDistance.between(one, other, limit)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one, limit)).isEqualTo(distance);
    }

    private List<String> family(String id) {
        return snapshot.family(new ModelId(id), 5).stream()
                .map(model -> model.id().value())
                .toList();
    }

    private static CatalogSnapshot snapshot(Stream<CatalogModel> models) {
        return CatalogSnapshot.of("s1", NOW, Basis.DISCOVERED, models.toList());
    }

    private static CatalogModel unserved(String id) {
        return model(id);
    }

    private static CatalogModel served(String id) {
        return model(id, "groq");
    }

    private static CatalogModel model(String id, String... providers) {
        ModelId model = new ModelId(id);
        Claim claim = new Claim(Availability.LIVE, Provenance.of(Source.HUB_LIST, NOW));
        List<Offer> offers = Arrays.stream(providers)
                .map(provider -> Offer.builder(model, new ProviderId(provider), Task.CONVERSATIONAL, claim)
                        .build())
                .toList();
        return new CatalogModel(model, null, null, null, offers, 0);
    }
}
