package io.hubcheck.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Price;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.OfferSort.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Five offers, named by their providers: {@code rich} and {@code poor} say everything, the other three next to nothing. */
class OfferSelectionTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final CatalogSnapshot snapshot = CatalogSnapshot.of(
            "s1",
            NOW,
            Basis.DISCOVERED,
            List.of(
                    model(
                            "Qwen/Alpha-Chat",
                            900L,
                            Gating.NONE,
                            offer("rich", "conversational", "live", rich("5", "9")),
                            offer("alone", "text-generation", "unstated", UnaryOperator.identity())),
                    model(
                            "meta/beta-instruct",
                            100L,
                            Gating.MANUAL,
                            offer("poor", "conversational", "staging", poor("1", "2")),
                            offer("broken", "text-to-image", "error", UnaryOperator.identity())),
                    model(
                            "zeta/unknown",
                            null,
                            null,
                            offer("odd", "conversational", "melting", UnaryOperator.identity()))));

    @Test
    void everythingIsShownMostDownloadedFirst() {
        assertThat(shown(OfferFilter.ALL, "-downloads")).containsExactly("alone", "rich", "broken", "poor", "odd");
    }

    @ParameterizedTest
    @CsvSource({
        "downloads,   broken poor alone rich odd",
        "model,       broken poor alone rich odd",
        "-model,      odd alone rich broken poor",
        "provider,    alone broken odd poor rich",
        "-provider,   rich poor odd broken alone",
        "task,        rich poor odd alone broken",
        "-task,       broken alone rich poor odd",
        "status,      rich poor odd broken alone",
        "-status,     broken odd poor rich alone",
        "input,       poor rich alone broken odd",
        "-input,      rich poor alone broken odd",
        "output,      poor rich alone broken odd",
        "-output,     rich poor alone broken odd",
        "context,     poor rich alone broken odd",
        "-context,    rich poor alone broken odd",
        "latency,     rich poor alone broken odd",
        "-latency,    poor rich alone broken odd",
        "throughput,  poor rich alone broken odd",
        "-throughput, rich poor alone broken odd",
        "tools,       rich poor alone broken odd",
        "-tools,      poor rich alone broken odd",
        "structured,  rich poor alone broken odd",
        "-structured, poor rich alone broken odd",
        "free,        poor rich alone broken odd",
        "-free,       rich poor alone broken odd",
        "gated,       broken poor alone rich odd",
        "-gated,      alone rich broken poor odd",
        "checked,     rich alone broken poor odd",
        "-checked,    alone broken poor odd rich"
    })
    void offersAreSortedByAnyColumnWithTheUnknownLastEitherWay(String sort, String providers) {
        assertThat(shown(OfferFilter.ALL, sort)).containsExactly(providers.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "poor, '', '', '', poor",
        "Poor, '', '', '', ''",
        "'', conversational, '', '', rich poor odd",
        "'', text-generation, '', '', alone rich poor odd",
        "'', text-to-image, '', '', broken",
        "'', '', CHAT qwen, '', alone rich",
        "'', '', chat meta, '', ''",
        "'', '', qwen RICH, '', rich",
        "'', '', rich, '', rich",
        "'', '', 'alpha:al', '', alone",
        "'', '', ':or', '', ''",
        "'', '', 'qwen :poor', '', ''",
        "'', '', '', staging, poor",
        "'', '', '', melting, odd",
        "'', conversational, meta, staging, poor"
    })
    void wordsNarrowTheSelection(String provider, String task, String text, String status, String providers) {
        OfferFilter filter = OfferFilter.builder()
                .provider(provider)
                .task(task)
                .text(text)
                .status(status)
                .build();

        assertThat(String.join(" ", shown(filter, "-downloads"))).isEqualTo(providers);
    }

    @Test
    void anOfferThatDoesNotSayMeetsNoCriterionAboutIt() {
        assertThat(shown(capable(true, null, null, null, null, null))).containsExactly("rich");
        assertThat(shown(capable(false, null, null, null, null, null))).containsExactly("poor");
        assertThat(shown(capable(null, true, null, null, null, null))).containsExactly("rich");
        assertThat(shown(capable(null, false, null, null, null, null))).containsExactly("poor");
        assertThat(shown(capable(null, null, 8_000L, null, null, null))).containsExactly("rich", "poor");
        assertThat(shown(capable(null, null, 8_001L, null, null, null))).containsExactly("rich");
        assertThat(shown(capable(null, null, null, "1", null, null))).containsExactly("poor");
        assertThat(shown(capable(null, null, null, null, "9", null))).containsExactly("rich", "poor");
        assertThat(shown(capable(null, null, null, "0.5", "9", null))).isEmpty();
        assertThat(shown(capable(null, null, null, null, null, true))).containsExactly("broken", "poor");
        assertThat(shown(capable(null, null, null, null, null, false))).containsExactly("alone", "rich");
    }

    @Test
    void whatGoesInOrComesOutNarrowsTheSelection() {
        assertThat(shown(OfferFilter.builder().modality("text").build())).containsExactly("rich", "poor");
        assertThat(shown(OfferFilter.builder().modality("image").build())).containsExactly("rich");
        assertThat(shown(OfferFilter.builder().modality("audio").build())).containsExactly("poor");
        assertThat(shown(OfferFilter.builder().modality("smell").build())).isEmpty();
    }

    @Test
    void onlyWhatTheHubCallsFreeIsFree() {
        assertThat(shown(OfferFilter.builder().free(true).build())).containsExactly("poor");
        assertThat(shown(OfferFilter.builder().free(false).build())).containsExactly("rich");
    }

    @Test
    void adaptersAreToldFromModelsOfTheirOwn() {
        assertThat(shown(OfferFilter.builder().adapter(true).build())).containsExactly("poor");
        assertThat(shown(OfferFilter.builder().adapter(false).build()))
                .containsExactly("alone", "rich", "broken", "odd");
    }

    @Test
    void aFilterIsChangedInOneCriterionAndKeepsTheOthers() {
        OfferFilter filter = OfferFilter.builder()
                .provider("rich")
                .task("conversational")
                .text("alpha")
                .status("live")
                .tools(true)
                .structuredOutput(true)
                .modality("image")
                .minContext(1L)
                .maxInput(BigDecimal.TEN)
                .maxOutput(BigDecimal.TEN)
                .free(false)
                .gated(false)
                .adapter(false)
                .build();

        assertThat(filter.toBuilder().build()).isEqualTo(filter);
        assertThat(shown(filter)).containsExactly("rich");
        assertThat(shown(filter.toBuilder().provider("poor").build())).isEmpty();
    }

    @Test
    void aPriceThatIsBarelyTooHighIsTooHigh() {
        CatalogSnapshot dear = CatalogSnapshot.of(
                "s",
                Instant.EPOCH,
                Basis.DISCOVERED,
                List.of(model(
                        "a/b",
                        1L,
                        null,
                        offer("dear", "conversational", "live", rich("0.30000000000000000001", "1")))));

        assertThat(dear.select(capable(null, null, null, "0.3", null, null), OfferSort.DOWNLOADS)
                        .size())
                .isZero();
    }

    @Test
    void aSelectionIsReadPageByPage() {
        OfferSelection selection = snapshot.select(OfferFilter.ALL, OfferSort.DOWNLOADS);

        assertThat(selection.size()).isEqualTo(5);
        assertThat(selection.snapshot()).isSameAs(snapshot);
        assertThat(providers(selection.page(0, 2))).containsExactly("alone", "rich");
        assertThat(providers(selection.page(4, 2))).containsExactly("odd");
        assertThat(selection.page(5, 2)).isEmpty();
        assertThat(selection.page(9, Integer.MAX_VALUE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void aSortIsReadFromItsWord(Column column) {
        assertThat(OfferSort.parse(column.word())).contains(new OfferSort(column, false));
        assertThat(OfferSort.parse("-" + column.word())).contains(new OfferSort(column, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "price", "--model", "MODEL"})
    void aWordThatNamesNoSortIsNone(String word) {
        assertThat(OfferSort.parse(word)).isEmpty();
    }

    private List<String> shown(OfferFilter filter) {
        return shown(filter, "-downloads");
    }

    private List<String> shown(OfferFilter filter, String sort) {
        return providers(snapshot.select(filter, OfferSort.parse(sort).orElseThrow()).stream()
                .toList());
    }

    private static List<String> providers(List<Offer> offers) {
        return offers.stream().map(offer -> offer.provider().value()).toList();
    }

    private static OfferFilter capable(
            Boolean tools, Boolean structured, Long minContext, String maxInput, String maxOutput, Boolean gated) {
        return OfferFilter.builder()
                .tools(tools)
                .structuredOutput(structured)
                .minContext(minContext)
                .maxInput(number(maxInput))
                .maxOutput(number(maxOutput))
                .gated(gated)
                .build();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static UnaryOperator<OfferBuilder> rich(String input, String output) {
        return offer -> offer.price(price(input, output))
                .contextLength(131_072L)
                .firstTokenLatencyMs(100.0)
                .tokensPerSecond(400.0)
                .free(false)
                .inputModalities(List.of("text", "image"))
                .outputModalities(List.of("text"))
                .claim(claim("live", NOW.plusSeconds(60)))
                .tools(true)
                .structuredOutput(true);
    }

    private static UnaryOperator<OfferBuilder> poor(String input, String output) {
        return offer -> offer.price(price(input, output))
                .contextLength(8_000L)
                .firstTokenLatencyMs(900.0)
                .tokensPerSecond(20.0)
                .free(true)
                .inputModalities(List.of("text"))
                .outputModalities(List.of("audio"))
                .adapter(new Adapter("lora", null))
                .tools(false)
                .structuredOutput(false);
    }

    private static Claim claim(String status, Instant at) {
        return new Claim(new Availability(status), Provenance.of(Source.HUB_LIST, at));
    }

    private static Price price(String input, String output) {
        return new Price(new BigDecimal(input), new BigDecimal(output));
    }

    private record Draft(String provider, String task, String status, UnaryOperator<OfferBuilder> rest) {}

    private static Draft offer(String provider, String task, String status, UnaryOperator<OfferBuilder> rest) {
        return new Draft(provider, task, status, rest);
    }

    private static CatalogModel model(String id, Long downloads, Gating gating, Draft... drafts) {
        ModelId model = new ModelId(id);
        List<Offer> offers = Arrays.stream(drafts)
                .map(draft -> draft.rest()
                        .apply(Offer.builder(
                                model,
                                new ProviderId(draft.provider()),
                                new Task(draft.task()),
                                claim(draft.status(), NOW)))
                        .gating(gating)
                        .build())
                .toList();
        return new CatalogModel(model, downloads, gating, null, offers, 0);
    }
}
