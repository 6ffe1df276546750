package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.catalog.internal.Facts.FLUX;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.Facts.chat;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.missing;
import static io.hubcheck.catalog.internal.Facts.model;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.pageBefore;
import static io.hubcheck.catalog.internal.Facts.richRow;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.Facts.row;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static io.hubcheck.catalog.internal.HandDrivenHub.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.PartnerList;
import io.hubcheck.hub.PartnerRow;
import io.hubcheck.hub.RouterList;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class GoodListsStayTest {

    @Test
    void aListIsFollowedToItsEnd() {
        Bench bench = Bench.healthy();
        bench.hub
                .says(LIST, pageBefore("two", model(LLAMA, 3L, chat("groq"))))
                .says(HandDrivenHub.page("two"), pageBefore("three", model(QWEN, 2L, chat("novita"))))
                .says(HandDrivenHub.page("three"), page(model(FLUX, 1L, chat("fal-ai"))));

        assertThat(Bench.ids(bench.catalog.snapshot())).containsExactly(LLAMA, QWEN, FLUX);
    }

    static List<Object> worthless() {
        return List.of(down(), missing(), page(), page(model(LLAMA, 1L)), pageBefore("broken", served(LLAMA, "groq")));
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void aGoodListIsNeverReplacedByAnEmptyOrAPartialOne(Object answer) {
        Bench bench = Bench.healthy();
        CatalogSnapshot good = bench.catalog.snapshot();
        bench.hub.says(LIST, answer).says(HandDrivenHub.page("broken"), down());

        CatalogSnapshot later = bench.nextRefresh();

        assertThat(later.basis()).isEqualTo(Basis.DISCOVERED);
        assertThat(Bench.ids(later)).isEqualTo(Bench.ids(good));
        assertThat(bench.status(Source.HUB_LIST).state()).isEqualTo(SourceStatus.State.STALE);
        assertThat(bench.status(Source.HUB_LIST).lastSuccess()).isEqualTo(START);
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void anEmptyOrPartialListIsNoListEvenAtTheStart(Object answer) {
        Bench bench = Bench.dark();
        bench.hub.says(LIST, answer).says(HandDrivenHub.page("broken"), down());

        assertThat(bench.catalog.snapshot().basis()).isEqualTo(Basis.KNOWN);
    }

    static List<Entry<String, Object>> mostlyUnreadable() {
        return List.of(
                Map.entry(LIST, new ModelPage(List.of(served(LLAMA, "groq")), null, 2)),
                Map.entry(ROUTER, new RouterList(List.of(routed(LLAMA, richRow("groq"))), 2)),
                Map.entry(
                        partner("groq"),
                        new PartnerList(
                                List.of(new PartnerRow(
                                        new ModelId(LLAMA), Task.CONVERSATIONAL, Availability.LIVE, null, null)),
                                List.of(),
                                2)));
    }

    @ParameterizedTest
    @MethodSource("mostlyUnreadable")
    void aListOfWhichMostCannotBeReadTakesNobodysPlace(Entry<String, Object> broken) {
        Bench bench = Bench.healthy();
        CatalogSnapshot good = bench.catalog.snapshot();
        bench.hub.says(broken.getKey(), broken.getValue());

        CatalogSnapshot later = bench.nextRefresh();

        assertThat(Bench.ids(later)).isEqualTo(Bench.ids(good));
        assertThat(bench.catalog.health().sources())
                .filteredOn(status -> status.problem() != null)
                .singleElement()
                .satisfies(status -> assertThat(status.problem().code()).isEqualTo(Problem.UPSTREAM_MALFORMED));
    }

    @Test
    void whatAStaleSourceSaidKeepsItsOwnDateBesideAFreshOne() {
        Bench bench = Bench.healthy();
        bench.catalog.snapshot();
        bench.hub.says(LIST, down()).says(ROUTER, routerList(routed(LLAMA, row("groq", Availability.ERROR))));

        CatalogSnapshot later = bench.nextRefresh();

        Offer offer = later.model(new io.hubcheck.api.ModelId(LLAMA))
                .orElseThrow()
                .offers()
                .getFirst();
        assertThat(offer.availability()).isEqualTo(Availability.ERROR);
        assertThat(offer.claims())
                .extracting(Claim::provenance)
                .extracting(provenance -> provenance.source() + " " + provenance.fetchedAt())
                .containsExactly("hub-list " + START, "router " + START.plus(Duration.ofHours(1)));
        assertThat(later.at()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    void aLoopOfLinksIsNoList() {
        Bench bench = Bench.dark();
        bench.hub
                .says(LIST, pageBefore("a", served(LLAMA, "groq")))
                .says(HandDrivenHub.page("a"), pageBefore("b", served(QWEN, "groq")))
                .says(HandDrivenHub.page("b"), pageBefore("a", served(FLUX, "groq")));

        assertThat(bench.catalog.snapshot().basis()).isEqualTo(Basis.KNOWN);
        assertThat(bench.status(Source.HUB_LIST).problem().code()).isEqualTo(Problem.UPSTREAM_MALFORMED);
        assertThat(bench.hub.asked(HandDrivenHub.page("a"))).isEqualTo(1);
    }

    @Test
    void aListWithoutEndIsGivenUpSoThatOthersGetTheirTurn() {
        Bench bench = Bench.dark();
        bench.hub.says(LIST, pageBefore("1", served(LLAMA, "groq")));
        for (int number = 1; number <= 100; number++) {
            bench.hub.says(HandDrivenHub.page("" + number), pageBefore("" + (number + 1), served(LLAMA, "groq")));
        }

        bench.catalog.snapshot();

        assertThat(bench.status(Source.HUB_LIST).problem().code()).isEqualTo(Problem.UPSTREAM_MALFORMED);
        assertThat(bench.hub.asked())
                .as("its pages, the router's list and the discovery models")
                .isEqualTo(HubListSource.MAX_PAGES + 1 + DiscoverySetting.DEFAULT.size())
                .isLessThan(CatalogRefresh.MAX_REQUESTS);
    }

    @Test
    void aListThatTakesTooLongIsGivenUp() {
        Bench bench = Bench.dark();
        bench.hub.says(LIST, pageBefore("1", served(LLAMA, "groq"))).says(HandDrivenHub.page("1"), credential -> {
            bench.clock.advance(Duration.ofMinutes(3));
            return pageBefore("2", served(QWEN, "groq"));
        });

        bench.catalog.snapshot();

        assertThat(bench.status(Source.HUB_LIST).problem().code()).isEqualTo(Problem.HUB_UNREACHABLE);
    }

    @Test
    void allSixDiscoveryModelsAreNotReplacedByFewer() {
        Bench bench = Bench.dark();
        DiscoverySetting.DEFAULT.forEach(id -> bench.discovery(id, served(id.value(), "groq")));
        CatalogSnapshot whole = bench.catalog.snapshot();
        assertThat(whole.models()).hasSize(6);
        bench.discovery(DiscoverySetting.DEFAULT.getLast(), down());

        assertThat(bench.nextRefresh()).isSameAs(whole);
        assertThat(bench.status(Source.HUB_MODEL).state()).isEqualTo(SourceStatus.State.STALE);
    }

    @Test
    void aDiscoveryModelThatIsGoneIsAnAnswerToo() {
        Bench bench = Bench.dark();
        DiscoverySetting.DEFAULT.forEach(id -> bench.discovery(id, missing()));
        bench.discovery(DiscoverySetting.DEFAULT.getFirst(), served(QWEN, "groq"));

        bench.catalog.snapshot();

        assertThat(bench.status(Source.HUB_MODEL).state()).isEqualTo(SourceStatus.State.FRESH);
    }

    @Test
    void fewDiscoveryModelsAreReplacedByMoreAndNeverByFewer() {
        Bench bench = Bench.dark();
        bench.discovery(DiscoverySetting.DEFAULT.getFirst(), served(QWEN, "groq"));
        assertThat(bench.catalog.snapshot().models()).hasSize(1);
        bench.discovery(DiscoverySetting.DEFAULT.get(3), served(LLAMA, "groq"));

        assertThat(bench.nextRefresh().models()).hasSize(2);
        bench.discovery(DiscoverySetting.DEFAULT.getFirst(), down());

        assertThat(bench.nextRefresh().models()).hasSize(2);
    }
}
