package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.SourceStatus.State;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import io.hubcheck.demo.fault.Fault;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.GenericApplicationContext;

/** Sources fail over real sockets, alone and together: nothing is lost, nothing invented, and it heals by itself. */
@Timeout(120)
class SourceFaultsTest {

    private static final String LIST = "/api/models";
    private static final String ROUTER = "/v1/models";
    private static final String OF_GROQ = "/api/partners/groq/models";
    private static final Source GROQS_LIST = Source.partnerList(new ProviderId("groq"));
    private static final URI ELSEWHERE = URI.create("http://127.0.0.1:9");

    private final HandClock clock = new HandClock();
    private final StandInHub hub =
            StandInHub.start(StandInOptions.forTests().withClock(clock).withPageCap(25));
    private final Hubcheck hubcheck = Hubcheck.open(
            Map.of(
                    "hubcheck.hub.url", hub.url().toString(),
                    "hubcheck.router.url", hub.url().toString(),
                    "hubcheck.hub.http.read-timeout", "2s",
                    "hubcheck.hub.http.call-timeout", "10s",
                    "hubcheck.hub.http.retry-delay", "1ms",
                    "hubcheck.hub.http.max-body", "1MB"),
            context -> ((GenericApplicationContext) context).registerBean("handClock", Clock.class, () -> clock));
    private final Catalog catalog = hubcheck.part(Catalog.class);

    @AfterEach
    void close() {
        hubcheck.close();
        hub.close();
    }

    private CatalogSnapshot refresh() {
        clock.advance(Duration.ofHours(1));
        hub.traffic().reset();
        CatalogSnapshot snapshot = catalog.refresh().join();
        assertThat(hub.traffic().requests()).as("requests of a refresh").hasSizeLessThanOrEqualTo(60);
        return snapshot;
    }

    private SourceStatus status(Source source) {
        return catalog.health().sources().stream()
                .filter(status -> status.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** What is offered, and by the word of whom. */
    private static Map<String, Set<String>> claims(CatalogSnapshot snapshot) {
        Map<String, Set<String>> claims = new LinkedHashMap<>();
        for (Offer offer : snapshot.offers()) {
            claims.put(
                    offer.model() + " " + offer.provider() + " " + offer.task() + " " + (offer.adapter() != null),
                    offer.claims().stream()
                            .map(claim -> claim.provenance().source() + " says " + claim.status())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return claims;
    }

    static Stream<Arguments> faults() {
        List<Fault> anywhere = List.of(
                new Fault.HtmlPage(),
                new Fault.CutOffBody(),
                new Fault.ErrorStatus(500),
                new Fault.ErrorStatus(503),
                new Fault.BadGateway(),
                new Fault.TooManyRequests(120),
                new Fault.Hang(),
                new Fault.OversizedBody(2),
                new Fault.RedirectElsewhere(ELSEWHERE),
                new Fault.EmptyList());
        Stream<Arguments> everySource = Stream.of(
                        Map.entry(LIST, Source.HUB_LIST),
                        Map.entry(ROUTER, Source.ROUTER),
                        Map.entry(OF_GROQ, GROQS_LIST))
                .flatMap(at -> anywhere.stream().map(fault -> Arguments.of(at.getKey(), at.getValue(), fault)));
        return Stream.concat(
                everySource,
                Stream.of(
                        Arguments.of(LIST, Source.HUB_LIST, new Fault.LinkElsewhere(ELSEWHERE)),
                        Arguments.of(LIST, Source.HUB_LIST, new Fault.LinkLoop())));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneThatFailsKeepsItsWordWhileTheOthersGoOn(String path, Source source, Fault fault) {
        CatalogSnapshot good = refresh();
        hub.faults().switchOn(path, fault);

        CatalogSnapshot after = refresh();

        assertThat(claims(after)).isEqualTo(claims(good));
        assertThat(status(source).state()).isEqualTo(State.STALE);
        assertThat(status(source).problem()).isNotNull();
        assertThat(status(source).lastSuccess()).isEqualTo(good.at());
        assertThat(after.offers().stream().flatMap(offer -> offer.claims().stream()))
                .filteredOn(claim -> claim.provenance().source().equals(source))
                .isNotEmpty()
                .allMatch(claim -> claim.provenance().fetchedAt().equals(good.at()));
        assertThat(catalog.health().sources())
                .filteredOn(status -> status.problem() != null)
                .extracting(SourceStatus::source)
                .as("of 429 the whole bucket takes note")
                .contains(source)
                .hasSizeLessThanOrEqualTo(fault instanceof Fault.TooManyRequests ? 30 : 1);
        healed(good);
    }

    private void healed(CatalogSnapshot good) {
        hub.faults().clear();
        assertThat(claims(refresh())).isEqualTo(claims(good));
        assertThat(catalog.health().sources()).allMatch(status -> status.problem() == null);
    }

    @ParameterizedTest
    @MethodSource("together")
    void whenAllFailTogetherTheLastGoodCatalogueStays(Fault fault) {
        CatalogSnapshot good = refresh();
        List<Source> telling = catalog.health().sources().stream()
                .filter(status -> status.state() == State.FRESH)
                .map(SourceStatus::source)
                .toList();
        hub.faults().switchOn("/**", fault);

        assertThat(refresh()).isSameAs(good);

        assertThat(telling).contains(Source.HUB_LIST, Source.ROUTER, GROQS_LIST);
        assertThat(telling)
                .allSatisfy(source -> assertThat(status(source).state()).isEqualTo(State.STALE));
        healed(good);
    }

    static List<Fault> together() {
        return List.of(
                new Fault.HtmlPage(),
                new Fault.CutOffBody(),
                new Fault.ErrorStatus(503),
                new Fault.TooManyRequests(120),
                new Fault.EmptyList());
    }

    @ParameterizedTest
    @MethodSource("together")
    void fromAColdStartNothingIsInvented(Fault fault) {
        hub.faults().switchOn("/**", fault);

        assertThat(refresh().offers()).isEmpty();

        hub.faults().clear();
        assertThat(refresh().offers()).isNotEmpty();
        assertThat(catalog.health().sources()).allMatch(status -> status.problem() == null);
    }

    @Test
    void aListThatFailsInTheMiddleIsNoList() {
        CatalogSnapshot good = refresh();
        assertThat(hub.traffic().count(LIST)).isGreaterThan(7);
        hub.faults().switchOn(LIST, new Fault.Latency(0), 6);
        hub.faults().switchOn(LIST, new Fault.HtmlPage());
        hub.catalog().removeModel(good.models().getFirst().id().value());

        CatalogSnapshot after = refresh();

        assertThat(after.model(good.models().getFirst().id())).isPresent();
        assertThat(status(Source.HUB_LIST).state()).isEqualTo(State.STALE);
        hub.faults().clear();
        assertThat(refresh().model(good.models().getFirst().id())).isEmpty();
    }

    @Test
    void aProviderWhoseListIsGoneTakesBackItsClaimsAndNoOther() {
        CatalogSnapshot good = refresh();
        hub.faults().switchOn(OF_GROQ, new Fault.ErrorStatus(404));

        CatalogSnapshot after = refresh();

        assertThat(sources(after)).doesNotContain(GROQS_LIST);
        assertThat(sources(after)).contains(Source.HUB_LIST, Source.ROUTER);
        assertThat(status(GROQS_LIST).state()).isEqualTo(State.IDLE);
        assertThat(catalog.health().sources()).allMatch(status -> status.problem() == null);
        healed(good);
    }

    @Test
    void aProviderThatAppearsIsReadWholeInTheSameRefresh() {
        refresh();
        hub.catalog().addMapping("Qwen/Qwen3-32B", "brand-new", "qwen3", "conversational", "live");
        hub.catalog().addMapping("Qwen/Qwen3-8B", "brand-new", "qwen3", "conversational", "staging");

        CatalogSnapshot after = refresh();

        assertThat(after.offers())
                .filteredOn(offer -> offer.provider().value().equals("brand-new"))
                .extracting(offer -> offer.model() + " " + offer.availability())
                .containsExactlyInAnyOrder("Qwen/Qwen3-32B live", "Qwen/Qwen3-8B staging");
    }

    @Test
    void theRouterAndTheHubDisagreeInTheDemoAndItShows() {
        assertThat(refresh().offers())
                .filteredOn(Offer::disputed)
                .extracting(offer -> offer.model() + " " + offer.provider() + " " + offer.availability())
                .contains("deepseek-ai/DeepSeek-R1 novita error", "zai-org/GLM-4.6 novita error");
    }

    @Test
    void retriesOfManyCountToo() {
        CatalogSnapshot good = refresh();
        hub.faults().switchOn("/api/partners/**", new Fault.ErrorStatus(503));

        assertThat(claims(refresh())).isEqualTo(claims(good));

        assertThat(hub.traffic().requests()).hasSizeBetween(50, 60);
        assertThat(status(Source.HUB_LIST).state()).as("the lists go first").isEqualTo(State.FRESH);
        assertThat(catalog.health().sources())
                .filteredOn(status -> status.problem() != null)
                .extracting(status -> status.problem().code())
                .contains(Problem.HUB_UNREACHABLE);
        healed(good);
    }

    private static Set<Source> sources(CatalogSnapshot snapshot) {
        return snapshot.offers().stream()
                .flatMap(offer -> offer.claims().stream())
                .map(Claim::provenance)
                .map(provenance -> provenance.source())
                .collect(Collectors.toSet());
    }
}
