package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.demo.fault.Gate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiscoveryTest {

    private static final String LIST = "/api/models";
    private static final String PAGE_OF_A_MODEL = "/api/models/*/*";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theHubsListTellsWhoServesHowManyModelsForWhat() {
        ProviderList list = world.validator().providers();

        assertThat(list.basis()).isEqualTo(Basis.DISCOVERED);
        assertThat(list.fetchedAt()).isEqualTo(world.clock.instant());
        ProviderSummary groq = provider(list, "groq");
        assertThat(groq.name()).isEqualTo("Groq");
        assertThat(groq.state()).isEqualTo(ProviderState.ACTIVE);
        assertThat(groq.models()).isPositive();
        assertThat(groq.tasks()).extracting("value").contains("conversational");
    }

    @Test
    void aProviderNobodyKnewIsAProviderLikeAnyOther() {
        world.hub.catalog().addMapping("Qwen/Qwen3-32B", "brand-new", "qwen3", "conversational", "live");

        ProviderSummary brandNew = provider(world.validator().providers(), "brand-new");

        assertThat(brandNew.state()).isEqualTo(ProviderState.UNKNOWN);
        assertThat(brandNew.models()).isEqualTo(1);
        assertThat(world.verdict("Qwen/Qwen3-32B", "brand-new").provider()).isEqualTo(new ProviderId("brand-new"));
    }

    @Test
    void theDiscoveryModelsAreAskedAllAtOnceWhenTheListFails() throws Exception {
        world.hub.faults().switchOn(LIST, new Fault.HtmlPage());
        Gate gate = world.hub.faults().hold(PAGE_OF_A_MODEL);

        CompletableFuture<ProviderList> answer =
                world.validator().providersAsync(null).toCompletableFuture();
        gate.awaitArrivals(6);
        assertThat(answer).isNotDone();
        gate.open();

        assertThat(answer.get().basis()).isEqualTo(Basis.FALLBACK_MODELS);
        assertThat(answer.get().providers())
                .filteredOn(provider -> provider.models() != null && provider.models() > 0)
                .isNotEmpty();
    }

    @Test
    void whenNobodyAnswersTheKnownProvidersAreNamedWithoutCounts() {
        world.hub.faults().switchOn("/**", new Fault.ErrorStatus(500));

        ProviderList list = world.validator().providers();

        assertThat(list.basis()).isEqualTo(Basis.KNOWN);
        assertThat(list.fetchedAt()).isNull();
        assertThat(provider(list, "groq").models()).isNull();
        assertThat(list.providers()).extracting("state").containsOnly(ProviderState.ACTIVE);
        assertThat(world.validator().models(ModelQuery.ALL).models()).isEmpty();
    }

    @Test
    void twoHundredColdCallersCauseTheRequestsOfOne() throws Exception {
        Gate gate = world.hub.faults().hold(LIST);

        List<CompletableFuture<ProviderList>> callers = Stream.generate(
                        () -> world.validator().providersAsync(null).toCompletableFuture())
                .limit(200)
                .toList();
        gate.awaitArrivals(1);
        assertThat(callers).noneMatch(CompletableFuture::isDone);
        gate.open();
        CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new)).get();

        assertThat(world.hub.traffic().count(LIST)).isEqualTo(1);
        assertThat(world.hub.traffic().count("/v1/models")).isEqualTo(1);
        assertThat(world.hub.traffic().requests()).doesNotHaveDuplicates();
    }

    @Test
    void aListServesForAnHourAndIsThenReadAnewBehindTheScenes() throws Exception {
        world.validator().providers();
        world.clock.advance(Duration.ofMinutes(59));
        world.validator().providers();
        assertThat(world.hub.traffic().count(LIST)).isEqualTo(1);

        world.clock.advance(Duration.ofMinutes(2));
        Gate gate = world.hub.faults().hold(LIST);
        ProviderList meanwhile = world.validator().providers();
        gate.awaitArrivals(1);

        assertThat(meanwhile.basis()).isEqualTo(Basis.DISCOVERED);
        assertThat(meanwhile.fetchedAt()).isBefore(world.clock.instant());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aGoodListOutlivesTrouble(Fault trouble) {
        ProviderList good = world.validator().providers();
        world.hub.faults().switchOn("/**", trouble);
        world.clock.advance(Duration.ofHours(2));

        world.hubcheck.part(Catalog.class).refresh().join();

        assertThat(world.validator().providers().providers()).isEqualTo(good.providers());
        assertThat(world.validator().providers().fetchedAt()).isEqualTo(good.fetchedAt());
    }

    static Stream<Fault> troubles() {
        return Stream.of(
                new Fault.ErrorStatus(503),
                new Fault.HtmlPage(),
                new Fault.CutOffBody(),
                new Fault.EmptyList(),
                new Fault.TooManyRequests(120));
    }

    @Test
    void modelsAreFoundByProviderTaskAndWords() {
        List<ModelId> llamas = world.validator()
                .models(new ModelQuery("GROQ", "text-generation", "llama 3.1", 10))
                .models();

        assertThat(llamas).isNotEmpty().allMatch(id -> id.value().toLowerCase().contains("llama"));
        assertThat(world.validator().modelsOf("fireworks").models())
                .isEqualTo(world.validator().modelsOf("fireworks-ai").models())
                .isNotEmpty();
    }

    private static ProviderSummary provider(ProviderList list, String id) {
        return list.providers().stream()
                .filter(provider -> provider.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
