package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.richRow;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.internal.HandDrivenHub.Call;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ColdStartTest {

    @Test
    void twoHundredColdCallersCauseTheRequestsOfOne() throws Exception {
        Bench bench = new Bench();
        Queue<CatalogSnapshot> answers = new ConcurrentLinkedQueue<>();
        List<Thread> callers = Stream.generate(
                        () -> Thread.startVirtualThread(() -> answers.add(bench.catalog.snapshot())))
                .limit(200)
                .toList();
        while (!callers.stream().allMatch(caller -> caller.getState() == Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        answerBoth(bench);
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(answers).hasSize(200);
        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(bench.hub.asked()).isEqualTo(2);
    }

    @Test
    void bothListsAreReadAtTheSameTime() throws Exception {
        Bench bench = new Bench();
        bench.catalog.peek();

        Set<String> inFlight = Set.of(bench.hub.take().what(), bench.hub.take().what());

        assertThat(inFlight).containsExactlyInAnyOrder(LIST, ROUTER);
    }

    @Test
    void whoeverOnlyPeeksDoesNotWaitForTheFirstRefresh() {
        Bench bench = new Bench();

        assertThat(bench.catalog.peek()).isSameAs(CatalogSnapshot.NONE);
        assertThat(bench.catalog.health().refreshing()).isTrue();
        assertThat(bench.catalog.health().nextRefresh()).isNull();
        assertThat(bench.catalog.health().sources())
                .extracting(SourceStatus::state)
                .containsOnly(SourceStatus.State.IDLE);
    }

    @Test
    void theSixDiscoveryModelsAreAskedAllAtOnce() throws Exception {
        Bench bench = new Bench();
        bench.hub.says(LIST, down()).says(ROUTER, down());
        bench.catalog.peek();

        List<Call> inFlight = new ArrayList<>();
        while (inFlight.size() < 6) {
            inFlight.add(bench.hub.take());
        }

        assertThat(inFlight)
                .extracting(Call::what)
                .containsExactlyInAnyOrderElementsOf(DiscoverySetting.DEFAULT.stream()
                        .map(id -> HandDrivenHub.model(id.value()))
                        .toList());
        inFlight.forEach(call -> call.answer(down()));
        assertThat(bench.catalog.refresh().join().basis()).isEqualTo(Basis.KNOWN);
    }

    @Test
    void withoutTheHubsListTheDiscoveryModelsAndTheRouterSayWhoProvides() {
        Bench bench = Bench.dark();
        bench.hub.says(ROUTER, routerList(routed("zai-org/GLM-5.3-Flash", richRow("zai-org"))));
        bench.discovery(DiscoverySetting.DEFAULT.getFirst(), served(Facts.QWEN, "together", "novita"));

        CatalogSnapshot snapshot = bench.catalog.snapshot();

        assertThat(snapshot.basis()).isEqualTo(Basis.FALLBACK_MODELS);
        assertThat(snapshot.offers())
                .extracting(offer -> offer.provider().value())
                .containsExactlyInAnyOrder("together", "novita", "zai-org");
        assertThat(bench.status(Source.HUB_LIST).state()).isEqualTo(SourceStatus.State.DOWN);
        assertThat(bench.status(Source.HUB_MODEL).problem()).isNotNull();
    }

    @Test
    void theRouterAloneIsEnoughToShowSomething() {
        Bench bench = Bench.dark();
        bench.hub.says(ROUTER, routerList(routed(LLAMA, richRow("groq"))));

        assertThat(bench.catalog.snapshot().basis()).isEqualTo(Basis.FALLBACK_MODELS);
    }

    @Test
    void whereNothingCanBeReadTheKnownProvidersAreListed() {
        Bench bench = Bench.dark();

        CatalogSnapshot snapshot = bench.catalog.snapshot();

        assertThat(snapshot.basis()).isEqualTo(Basis.KNOWN);
        assertThat(snapshot.offers()).isEmpty();
        assertThat(bench.catalog.health().sources())
                .filteredOn(status -> !status.source().isPartnerList())
                .extracting(SourceStatus::state)
                .containsOnly(SourceStatus.State.DOWN);
    }

    @Test
    void theDiscoveryModelsAreLeftAloneWhereTheListIsWhole() {
        Bench bench = Bench.healthy();

        CatalogSnapshot snapshot = bench.catalog.snapshot();

        assertThat(snapshot.basis()).isEqualTo(Basis.DISCOVERED);
        assertThat(bench.hub.asked()).isEqualTo(2);
        assertThat(bench.status(Source.HUB_MODEL).state()).isEqualTo(SourceStatus.State.IDLE);
    }

    @Test
    void theRoutersFailureDoesNotLoseTheHubsList() {
        Bench bench = Bench.healthy();
        bench.hub.says(ROUTER, down());

        CatalogSnapshot snapshot = bench.catalog.snapshot();

        assertThat(snapshot.basis()).isEqualTo(Basis.DISCOVERED);
        assertThat(Bench.ids(snapshot)).hasSize(2);
        assertThat(bench.status(Source.ROUTER).state()).isEqualTo(SourceStatus.State.DOWN);
        assertThat(bench.status(Source.HUB_LIST).lastSuccess()).isEqualTo(HandClock.START);
    }

    private static void answerBoth(Bench bench) throws InterruptedException {
        for (Call call : List.of(bench.hub.take(), bench.hub.take())) {
            call.answer(call.what().equals(LIST) ? page(served(LLAMA, "groq")) : routerList(routed(LLAMA)));
        }
    }
}
