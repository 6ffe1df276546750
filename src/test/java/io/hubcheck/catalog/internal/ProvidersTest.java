package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.Facts.chat;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.mapping;
import static io.hubcheck.catalog.internal.Facts.missing;
import static io.hubcheck.catalog.internal.Facts.model;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.richRow;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.Task;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ProvidersTest {

    private static final Credential ALICE = Credential.of("hf_demo_alice");
    private static final Credential ALICE_TOO = Credential.of("hf_demo_alicia");

    @Test
    void eachProviderIsListedWithItsModelsAndTasks() {
        Bench bench = Bench.healthy();
        bench.hub.says(
                LIST,
                page(
                        model(
                                LLAMA,
                                2L,
                                chat("novita"),
                                mapping("novita", "text-generation", Availability.LIVE),
                                chat("groq")),
                        model(QWEN, 1L, chat("novita"))));

        ProviderList list = bench.catalog.providers(Credential.anonymous());

        assertThat(list.basis()).isEqualTo(Basis.DISCOVERED);
        assertThat(list.fetchedAt()).isEqualTo(START);
        assertThat(summary(list, "novita"))
                .isEqualTo(new ProviderSummary(
                        new ProviderId("novita"),
                        "Novita",
                        ProviderState.ACTIVE,
                        2,
                        List.of(Task.CONVERSATIONAL, Task.TEXT_GENERATION)));
        assertThat(summary(list, "cerebras").models()).isZero();
        assertThat(ids(list).subList(0, list.providers().size() - 6)).isSorted();
    }

    @Test
    void aProviderNobodyKnewIsListedAsItIs() {
        Bench bench = Bench.healthy();
        bench.hub.says(LIST, page(served(LLAMA, "brand-new-ai")));

        ProviderSummary summary = summary(bench.catalog.providers(Credential.anonymous()), "brand-new-ai");

        assertThat(summary.state()).isEqualTo(ProviderState.UNKNOWN);
        assertThat(summary.name()).isEqualTo("brand-new-ai");
        assertThat(summary.models()).isEqualTo(1);
    }

    @Test
    void retiredProvidersComeLastUnlessTheHubStillNamesThem() {
        Bench bench = Bench.healthy();
        bench.hub.says(LIST, page(served(LLAMA, "groq", "nebius")));

        ProviderList list = bench.catalog.providers(Credential.anonymous());

        assertThat(ids(list).reversed().subList(0, 5))
                .containsExactly("sambanova", "nvidia", "hyperbolic", "clarifai", "black-forest-labs");
        assertThat(summary(list, "nvidia").state()).isEqualTo(ProviderState.RETIRED);
        assertThat(summary(list, "nvidia").models()).isZero();
        assertThat(summary(list, "nebius").state()).isEqualTo(ProviderState.ACTIVE);
        assertThat(summary(list, "nebius").models()).isEqualTo(1);
    }

    @Test
    void whereNothingCouldBeReadTheKnownOnesAreListedWithoutFigures() {
        ProviderList list = Bench.dark().catalog.providers(Credential.anonymous());

        assertThat(list.basis()).isEqualTo(Basis.KNOWN);
        assertThat(list.fetchedAt()).isNull();
        assertThat(list.providers()).hasSize(19);
        assertThat(list.providers()).extracting(ProviderSummary::models).containsOnlyNulls();
        assertThat(list.providers()).extracting(ProviderSummary::state).containsOnly(ProviderState.ACTIVE);
    }

    @Test
    void aFewModelsCannotSayThatAProviderServesNothing() {
        Bench bench = Bench.dark();
        bench.hub.says(ROUTER, routerList(routed(LLAMA, richRow("groq"))));

        ProviderList list = bench.catalog.providers(Credential.anonymous());

        assertThat(list.basis()).isEqualTo(Basis.FALLBACK_MODELS);
        assertThat(summary(list, "groq").models()).isEqualTo(1);
        assertThat(summary(list, "replicate").models()).isNull();
        assertThat(ids(list)).doesNotContain("nvidia");
    }

    @Test
    void aTokensOwnOrderOfPreferenceComesFirst() {
        Bench bench = Bench.healthy();
        sayToEveryone(bench, served(QWEN, "together", "groq"));
        bench.discovery(DiscoverySetting.DEFAULT.get(1), served(QWEN, "together", "novita", "groq"));

        ProviderList list = bench.catalog.providers(ALICE);

        assertThat(ids(list)).startsWith("together", "novita", "groq", "baseten", "cerebras");
        assertThat(list.basis()).isEqualTo(Basis.DISCOVERED);
        assertThat(ids(list)).doesNotHaveDuplicates();
    }

    @Test
    void aProviderThatOnlyTheTokensOwnerSeesIsListedToo() {
        Bench bench = Bench.healthy();
        sayToEveryone(bench, served(QWEN, "our-own"));

        ProviderSummary first = bench.catalog.providers(ALICE).providers().getFirst();

        assertThat(first.id()).isEqualTo(new ProviderId("our-own"));
        assertThat(first.state()).isEqualTo(ProviderState.UNKNOWN);
        assertThat(first.models()).isEqualTo(1);
    }

    @Test
    void theTokensOwnAnswersDoWhereThereIsNoCatalogue() {
        Bench bench = Bench.dark();
        sayTo(ALICE, bench, served(QWEN, "together"));

        ProviderList list = bench.catalog.providers(ALICE);

        assertThat(list.basis()).isEqualTo(Basis.FALLBACK_MODELS);
        assertThat(list.fetchedAt()).isEqualTo(START);
        assertThat(list.providers().getFirst().id()).isEqualTo(new ProviderId("together"));
        assertThat(bench.catalog.providers(Credential.anonymous()).basis()).isEqualTo(Basis.KNOWN);
    }

    @Test
    void aTokenThatTheHubRefusesIsRefused() {
        Bench bench = Bench.healthy();
        sayToEveryone(bench, new HubException.InvalidToken());

        assertThatThrownBy(() -> bench.catalog.providers(ALICE)).isInstanceOf(HubException.InvalidToken.class);
        assertThat(bench.catalog.providers(Credential.anonymous()).providers()).isNotEmpty();
    }

    @Test
    void whereTheHubDoesNotAnswerThePublicOrderServes() {
        Bench bench = Bench.healthy();
        sayToEveryone(bench, down());

        assertThat(bench.catalog.providers(ALICE)).isEqualTo(bench.catalog.providers(Credential.anonymous()));
    }

    @Test
    void aTokensOrderIsAskedForOnceAnHour() {
        Bench bench = Bench.healthy();
        sayToEveryone(bench, served(QWEN, "together"));
        bench.catalog.providers(ALICE);
        bench.clock.advance(Duration.ofMinutes(60).minusMillis(1));
        bench.catalog.providers(Credential.of("hf_demo_alice"));
        assertThat(discoveryCalls(bench)).isEqualTo(6);

        bench.clock.advance(Duration.ofMillis(1));
        bench.catalog.providers(ALICE);

        assertThat(discoveryCalls(bench)).isEqualTo(12);
    }

    @Test
    void aFailureIsRememberedForAMinute() {
        Bench bench = Bench.healthy();
        sayToEveryone(bench, down());
        bench.catalog.providers(ALICE);
        bench.clock.advance(Duration.ofSeconds(59));
        bench.catalog.providers(ALICE);
        assertThat(discoveryCalls(bench)).isEqualTo(6);
        sayToEveryone(bench, served(QWEN, "together"));

        bench.clock.advance(Duration.ofSeconds(1));

        assertThat(ids(bench.catalog.providers(ALICE))).startsWith("together");
    }

    @Test
    void thatADiscoveryModelIsGoneIsNoFailure() {
        Bench bench = Bench.healthy();
        sayToEveryone(bench, served(QWEN, "together"));
        bench.discovery(DiscoverySetting.DEFAULT.getLast(), missing());
        bench.catalog.providers(ALICE);
        bench.clock.advance(Duration.ofMinutes(59));
        bench.catalog.providers(ALICE);

        assertThat(discoveryCalls(bench)).isEqualTo(6);
    }

    @Test
    void twoTokensThatShareTheirFirstCharactersNeverShareAnEntry() {
        Bench bench = Bench.healthy();
        DiscoverySetting.DEFAULT.forEach(id -> bench.hub.says(
                HandDrivenHub.model(id.value()),
                credential ->
                        credential.reveal().equals(ALICE.reveal()) ? served(QWEN, "together") : served(QWEN, "groq")));

        assertThat(ids(bench.catalog.providers(ALICE))).startsWith("together");
        assertThat(ids(bench.catalog.providers(ALICE_TOO))).startsWith("groq");
        assertThat(ids(bench.catalog.providers(ALICE))).startsWith("together");
        assertThat(ids(bench.catalog.providers(Credential.anonymous()))).startsWith("baseten");
    }

    @Test
    void manyWithTheSameTokenCauseTheRequestsOfOneAllInFlightAtOnce() throws Exception {
        Bench bench = Bench.healthy();
        bench.catalog.snapshot();
        Queue<ProviderList> answers = new ConcurrentLinkedQueue<>();
        List<Thread> callers = Stream.generate(
                        () -> Thread.startVirtualThread(() -> answers.add(bench.catalog.providers(ALICE))))
                .limit(50)
                .toList();
        while (!callers.stream().allMatch(caller -> caller.getState() == Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        List<HandDrivenHub.Call> inFlight = new ArrayList<>();
        while (inFlight.size() < 6) {
            inFlight.add(bench.hub.take());
        }
        inFlight.forEach(call -> call.answer(served(QWEN, "together")));
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(answers).hasSize(50);
        assertThat(discoveryCalls(bench)).isEqualTo(6);
    }

    private static void sayToEveryone(Bench bench, Object answer) {
        DiscoverySetting.DEFAULT.forEach(id -> bench.discovery(id, answer));
    }

    private static void sayTo(Credential whom, Bench bench, HubModel answer) {
        DiscoverySetting.DEFAULT.forEach(id ->
                bench.hub.says(HandDrivenHub.model(id.value()), credential -> credential == whom ? answer : down()));
    }

    private static int discoveryCalls(Bench bench) {
        return DiscoverySetting.DEFAULT.stream()
                .mapToInt(id -> bench.hub.asked(HandDrivenHub.model(id.value())))
                .sum();
    }

    private static List<String> ids(ProviderList list) {
        return list.providers().stream().map(summary -> summary.id().value()).toList();
    }

    private static ProviderSummary summary(ProviderList list, String id) {
        return list.providers().stream()
                .filter(summary -> summary.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
