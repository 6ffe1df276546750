package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ApiTest
class OffersApiTest {

    private static final Instant AT = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeCatalog catalog;

    @Autowired
    private HandMadeChangeLog changes;

    @Test
    void anOfferTellsEverythingKnownAboutIt() {
        serves(builder("live", Source.ROUTER)
                .claim(claim("error", Source.HUB_LIST))
                .providerModelId("llama-8b")
                .price(new Price(new BigDecimal("0.05"), new BigDecimal("0.08")))
                .free(false)
                .contextLength(131072L)
                .firstTokenLatencyMs(749.5)
                .tokensPerSecond(89.0)
                .tools(true)
                .structuredOutput(false)
                .inputModalities(List.of("text", "image"))
                .outputModalities(List.of("text"))
                .gating(Gating.MANUAL)
                .modelAuthor(false)
                .adapter(new Adapter("lora", "a.safetensors"))
                .build());

        Expect.json(get("/api/v1/offers"), """
                {"snapshot":{"id":"s1","at":"2026-10-01T12:00:00Z"},"total":1,"nextCursor":null,"offers":[
                  {"model":"meta/Llama","provider":"groq","providerModelId":"llama-8b","task":"conversational",
                   "availability":"error","rawStatus":"error","price":{"input":0.05,"output":0.08},"free":false,
                   "contextLength":131072,"firstTokenLatencyMs":749.5,"tokensPerSecond":89.0,"tools":true,
                   "structuredOutput":false,"inputModalities":["text","image"],"outputModalities":["text"],
                   "gated":true,"modelAuthor":false,
                   "adapter":{"type":"lora","weights":"a.safetensors"},"claims":[
                     {"source":"router","status":"live","fetchedAt":"2026-10-01T12:00:00Z"},
                     {"source":"hub-list","status":"error","fetchedAt":"2026-10-01T12:00:00Z"}],
                   "added":{}}]}""");
    }

    @Test
    void whatNobodySaidIsNull() {
        serves(builder("unstated", Source.ROUTER).build());

        Expect.json(get("/api/v1/offers"), """
                {"snapshot":{"id":"s1","at":"2026-10-01T12:00:00Z"},"total":1,"nextCursor":null,"offers":[
                  {"model":"meta/Llama","provider":"groq","providerModelId":null,"task":"conversational",
                   "availability":"unknown","rawStatus":null,"price":null,"free":null,"contextLength":null,
                   "firstTokenLatencyMs":null,"tokensPerSecond":null,"tools":null,"structuredOutput":null,
                   "inputModalities":[],"outputModalities":[],"gated":null,"modelAuthor":null,"adapter":null,
                   "claims":[{"source":"router","status":null,"fetchedAt":"2026-10-01T12:00:00Z"}],"added":{}}]}""");
    }

    @Test
    void whatIsNewIsToldByTheChangesThatAreKept() {
        serves(builder("live", Source.ROUTER).build());
        changes.answers(query -> new ChangeHistory(AT, List.of(), null));

        get("/api/v1/offers?since=7d").expectBody().jsonPath("$.total").isEqualTo(0);
        Expect.problem(get("/api/v1/offers?since=lately"), HttpStatus.BAD_REQUEST, "parameter_invalid", "since");
    }

    @ParameterizedTest
    @CsvSource({"live,live", "staging,staging", "error,error", "paused,unknown"})
    void aWordThatTheHubInventsIsKeptBesideUnknown(String word, String availability) {
        serves(builder(word, Source.ROUTER).build());

        get("/api/v1/offers")
                .expectBody()
                .jsonPath("$.offers[0].availability")
                .isEqualTo(availability)
                .jsonPath("$.offers[0].rawStatus")
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"NONE,false", "AUTO,true", "MANUAL,true"})
    void bothKindsOfGateAreGated(Gating gating, boolean gated) {
        serves(builder("live", Source.ROUTER).gating(gating).build());

        get("/api/v1/offers").expectBody().jsonPath("$.offers[0].gated").isEqualTo(gated);
    }

    @Test
    void whereNothingCouldBeReadNothingIsCounted() {
        catalog.holds(CatalogSnapshot.NONE);

        Expect.json(
                get("/api/v1/offers"),
                "{\"snapshot\":{\"id\":\"none\",\"at\":null},\"total\":null,\"nextCursor\":null,\"offers\":[]}");
    }

    @Test
    void aLongListIsReadPageByPage() {
        catalog.holds(snapshot("s1", 5));
        List<String> read = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        while (cursor != null) {
            Map<String, Object> page = body("/api/v1/offers?limit=2&cursor=" + cursor);
            assertThat(page).containsEntry("total", 5);
            models(page).forEach(read::add);
            cursor = (String) page.get("nextCursor");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(read).containsExactly("acme/m0", "acme/m1", "acme/m2", "acme/m3", "acme/m4");
    }

    @Test
    void aPageThatEndsWithTheListIsTheLast() {
        catalog.holds(snapshot("s1", 4));
        String cursor = (String) body("/api/v1/offers?limit=2").get("nextCursor");

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(body("/api/v1/offers?limit=2&cursor=" + cursor)).containsEntry("nextCursor", null);
    }

    @Test
    void aCursorIsOfNoUseOnceTheCatalogueIsANewOne() {
        catalog.holds(snapshot("s1", 5));
        String cursor = (String) body("/api/v1/offers?limit=2").get("nextCursor");

        catalog.holds(snapshot("s2", 5));

        Expect.problem(
                get("/api/v1/offers?limit=2&cursor=" + cursor), HttpStatus.BAD_REQUEST, "cursor_outdated", "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider=groq", "q=m", "minContext=0", "gated=false", "sort=model", "sort=downloads"})
    void aCursorDoesNotGoOnInAnotherList(String otherQuestion) {
        catalog.holds(snapshot("s1", 5));
        String cursor = (String) body("/api/v1/offers?limit=2").get("nextCursor");

        Expect.problem(
                get("/api/v1/offers?" + otherQuestion + "&limit=2&cursor=" + cursor),
                HttpStatus.BAD_REQUEST,
                "parameter_invalid",
                "cursor");
    }

    @Test
    void aPageMayBeOfAnotherSizeThanTheOneBefore() {
        catalog.holds(snapshot("s1", 5));
        String cursor =
                (String) body("/api/v1/offers?q=acme&sort=model&limit=2").get("nextCursor");

        assertThat(models(body("/api/v1/offers?q=acme&sort=model&limit=3&cursor=" + cursor)))
                .containsExactly("acme/m2", "acme/m3", "acme/m4");
    }

    @Test
    void aCursorIsGoodForTheSameCatalogueReadAgain() {
        catalog.holds(snapshot("s1", 5));
        String cursor = (String) body("/api/v1/offers?limit=2").get("nextCursor");

        catalog.holds(snapshot("s1", 5));

        assertThat(models(body("/api/v1/offers?limit=2&cursor=" + cursor))).containsExactly("acme/m2", "acme/m3");
    }

    @ParameterizedTest
    @MethodSource("junk")
    void aCursorThatIsNoneIsNamed(String cursor) {
        catalog.holds(snapshot("s1", 5));

        Expect.problem(get("/api/v1/offers?cursor=" + cursor), HttpStatus.BAD_REQUEST, "cursor_outdated", "cursor");
    }

    static Stream<String> junk() {
        return Stream.concat(
                Stream.of("junk", "%25%25%25", "-"),
                Stream.of("s1", "2", "2 s1", "-2 7 s1", "two 7 s1", "2 seven s1", "4294967295 7 s1", "2 7 ", " s1")
                        .map(text -> Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void beyondTheEndThereIsNothing() {
        catalog.holds(snapshot("s1", 5));
        String cursor = OfferCursor.start(snapshot("s1", 5), OfferFilter.ALL, OfferSort.DOWNLOADS, null)
                .at(Integer.MAX_VALUE)
                .text();

        Expect.json(
                get("/api/v1/offers?cursor=" + cursor),
                "{\"snapshot\":{\"id\":\"s1\",\"at\":\"2026-10-01T12:00:00Z\"},\"total\":5,\"nextCursor\":null,\"offers\":[]}");
    }

    @Test
    void aHundredOffersMakeAPage() {
        catalog.holds(snapshot("s1", 101));

        assertThat(models(body("/api/v1/offers"))).hasSize(100);
        assertThat(models(body("/api/v1/offers?limit=1000"))).hasSize(101);
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,1001",
        "limit,all",
        "tools,maybe",
        "structured,2",
        "gated,auto",
        "minContext,-1",
        "minContext,8k",
        "maxInput,-0.1",
        "maxInput,NaN",
        "maxInput,cheap",
        "maxOutput,'1,5'",
        "sort,likes",
        "sort,--model",
    })
    void aParameterThatCannotBeReadIsNamed(String parameter, String value) {
        catalog.holds(snapshot("s1", 5));

        Expect.problem(
                get("/api/v1/offers?" + parameter + "=" + value),
                HttpStatus.BAD_REQUEST,
                "parameter_invalid",
                parameter);
    }

    @ParameterizedTest
    @EnumSource(OfferSort.Column.class)
    void offersCanBeSortedByEachColumn(OfferSort.Column column) {
        catalog.holds(snapshot("s1", 5));

        assertThat(body("/api/v1/offers?sort=" + column.word())).containsEntry("total", 5);
        assertThat(body("/api/v1/offers?sort=-" + column.word())).containsEntry("total", 5);
    }

    private void serves(Offer offer) {
        catalog.holds(CatalogSnapshot.of(
                "s1",
                AT,
                Basis.DISCOVERED,
                List.of(new CatalogModel(offer.model(), 1L, null, null, List.of(offer), 0))));
    }

    private static CatalogSnapshot snapshot(String id, int models) {
        return CatalogSnapshot.of(
                id,
                AT,
                Basis.DISCOVERED,
                IntStream.range(0, models)
                        .mapToObj(number -> model(new ModelId("acme/m" + number), 1000L - number))
                        .toList());
    }

    private static CatalogModel model(ModelId id, long downloads) {
        Offer offer = Offer.builder(id, new ProviderId("groq"), Task.CONVERSATIONAL, claim("live", Source.ROUTER))
                .build();
        return new CatalogModel(id, downloads, null, null, List.of(offer), 0);
    }

    private static io.hubcheck.api.OfferBuilder builder(String status, Source source) {
        return Offer.builder(
                new ModelId("meta/Llama"), new ProviderId("groq"), Task.CONVERSATIONAL, claim(status, source));
    }

    private static Claim claim(String status, Source source) {
        return new Claim(new Availability(status), Provenance.of(source, AT));
    }

    private ResponseSpec get(String address) {
        return client.get().uri(URI.create(address)).exchange();
    }

    private Map<String, Object> body(String address) {
        return get(address)
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody();
    }

    private static List<String> models(Map<String, Object> page) {
        return ((List<?>) page.get("offers"))
                .stream()
                        .map(offer -> (String) ((Map<?, ?>) offer).get("model"))
                        .toList();
    }
}
