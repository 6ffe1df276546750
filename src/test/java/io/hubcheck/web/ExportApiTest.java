package io.hubcheck.web;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** All offers that pass are taken along as a file. */
@ApiTest
class ExportApiTest {

    private static final Instant AT = Instant.parse("2026-10-01T12:00:00Z");
    private static final String HEADER = "model,provider,providerModelId,task,availability,rawStatus,inputPrice,"
            + "outputPrice,free,contextLength,firstTokenLatencyMs,tokensPerSecond,tools,structuredOutput,"
            + "inputModalities,outputModalities,gated,modelAuthor,adapter,claims,checkedAt";

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeCatalog catalog;

    @LocalServerPort
    private int port;

    @Test
    void aTableHasEverythingKnownAboutAnOffer() {
        catalog.holds(snapshot(offer("meta/Llama", "groq")
                .claim(new Claim(Availability.ERROR, Provenance.of(Source.HUB_LIST, AT.plusSeconds(5))))
                .providerModelId("llama-8b")
                .price(new Price(new BigDecimal("0.05"), new BigDecimal("1E+1")))
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
                .adapter(new Adapter("lora", null))
                .build()));

        assertThat(csv(""))
                .isEqualTo(
                        HEADER + "\r\n"
                                + "meta/Llama,groq,llama-8b,conversational,error,error,0.05,10,false,131072,749.5,89.0,true,"
                                + "false,text; image,text,true,false,lora,router=live; hub-list=error,2026-10-01T12:00:05Z\r\n");
    }

    @Test
    void whatNobodySaidIsEmptyInATableAndNullInJson() {
        catalog.holds(snapshot(offer("meta/Llama", "groq").build()));

        assertThat(csv(""))
                .endsWith(
                        "meta/Llama,groq,,conversational,live,live,,,,,,,,,,,,,,router=live,2026-10-01T12:00:00Z\r\n");
        Expect.json(get("/api/v1/offers.json"), """
                {"snapshot":{"id":"s1","at":"2026-10-01T12:00:00Z"},"total":1,"offers":[
                  {"model":"meta/Llama","provider":"groq","providerModelId":null,"task":"conversational",
                   "availability":"live","rawStatus":"live","price":null,"free":null,"contextLength":null,
                   "firstTokenLatencyMs":null,"tokensPerSecond":null,"tools":null,"structuredOutput":null,
                   "inputModalities":[],"outputModalities":[],"gated":null,"modelAuthor":null,"adapter":null,
                   "claims":[{"source":"router","status":"live","fetchedAt":"2026-10-01T12:00:00Z"}],
                   "added":{}}]}""");
    }

    @Test
    void theFileIsNamedForTheDayAndMinuteOfItsSnapshotAndMakesNoSession() {
        catalog.holds(snapshot(offer("meta/Llama", "groq").build()));

        get("/api/v1/offers.csv")
                .expectHeader()
                .contentType("text/csv;charset=UTF-8;header=present")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"hubcheck-offers-2026-10-01T1200Z.csv\"")
                .expectHeader()
                .doesNotExist("Set-Cookie");
        get("/api/v1/offers.json")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"hubcheck-offers-2026-10-01T1200Z.json\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "＝1+1"
            })
    void aTextThatASpreadsheetWouldRunIsOneNoMore(String hostile) {
        catalog.holds(
                snapshot(offer("meta/Llama", "groq").providerModelId(hostile).build()));

        assertThat(csv("").substring(HEADER.length()))
                .contains("meta/Llama,groq,")
                .contains("'" + hostile.replace("\"", "\"\""))
                .doesNotContain("," + hostile)
                .doesNotContain(",\"" + hostile);
    }

    @Test
    void commasQuotesAndLineBreaksStayWithinTheirCell() {
        catalog.holds(snapshot(offer("meta/Llama", "groq")
                .providerModelId("a,\"b\"\r\nc – é 模型")
                .build()));

        assertThat(csv("")).contains("\r\nmeta/Llama,groq,\"a,\"\"b\"\"\r\nc – é 模型\",conversational,");
    }

    @Test
    void filtersAndOrderAreThoseOfTheList() {
        catalog.holds(snapshot(
                offer("a/one", "groq").contextLength(10L).build(),
                offer("a/two", "fal-ai").contextLength(20L).build(),
                offer("a/three", "groq").contextLength(30L).build()));

        assertThat(models(csv("?provider=GROQ&sort=-context"))).containsExactly("a/three", "a/one");
        assertThat(models(csv("?minContext=20&sort=context"))).containsExactly("a/two", "a/three");
        get("/api/v1/offers.json?provider=fal")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.offers[*].model")
                .isEqualTo(List.of("a/two"));
    }

    @ParameterizedTest
    @CsvSource({"csv,maxInput,cheap", "json,maxInput,cheap", "csv,sort,likes", "json,gated,perhaps"})
    void aParameterThatCannotBeReadIsNamedAndNoFileIsMade(String kind, String parameter, String value) {
        catalog.holds(snapshot(offer("meta/Llama", "groq").build()));

        ResponseSpec answer = get("/api/v1/offers." + kind + "?" + parameter + "=" + value);

        Expect.problem(answer, HttpStatus.BAD_REQUEST, "parameter_invalid", parameter);
        answer.expectHeader().doesNotExist("Content-Disposition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?provider=groq", "?format=", "?format=%20"})
    void theFormatOfAPluginsFileIsAskedFor(String query) {
        catalog.holds(snapshot(offer("meta/Llama", "groq").build()));

        Expect.problem(get("/api/v1/offers/export" + query), HttpStatus.BAD_REQUEST, "parameter_missing", "format");
    }

    @Test
    void aProblemIsToldEvenToWhoAcceptsATableOnly() {
        ResponseSpec answer = client.get()
                .uri("/api/v1/offers.csv?maxInput=cheap")
                .accept(MediaType.valueOf("text/csv"))
                .exchange();

        Expect.problem(answer, HttpStatus.BAD_REQUEST, "parameter_invalid", "maxInput");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void aCatalogueThatWasNeverReadIsNoEmptyFile(String kind) {
        catalog.holds(CatalogSnapshot.NONE);

        Expect.problem(get("/api/v1/offers." + kind), HttpStatus.SERVICE_UNAVAILABLE, "catalogue_unread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void thousandsOfOffersAreSentWhileTheyAreRead(String kind) throws IOException {
        catalog.holds(snapshot(IntStream.range(0, 30_000)
                .mapToObj(number -> offer("acme/m" + number, "groq").build())
                .toArray(Offer[]::new)));
        HttpURLConnection connection =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/api/v1/offers." + kind)
                        .toURL()
                        .openConnection();

        long offers;
        try (BufferedReader body = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8))) {
            offers = body.lines()
                    .mapToLong(line -> line.split("acme/m", -1).length - 1L)
                    .sum();
        }

        assertThat(offers).isEqualTo(30_000);
        assertThat(connection.getHeaderField("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(connection.getHeaderField("Content-Length")).isNull();
    }

    private static CatalogSnapshot snapshot(Offer... offers) {
        return CatalogSnapshot.of(
                "s1",
                AT,
                Basis.DISCOVERED,
                List.of(offers).stream()
                        .map(offer -> new CatalogModel(offer.model(), 1L, null, null, List.of(offer), 0))
                        .toList());
    }

    private static OfferBuilder offer(String model, String provider) {
        return Offer.builder(
                new ModelId(model),
                new ProviderId(provider),
                Task.CONVERSATIONAL,
                new Claim(Availability.LIVE, Provenance.of(Source.ROUTER, AT)));
    }

    private ResponseSpec get(String address) {
        return client.get().uri(URI.create(address)).exchange();
    }

    private String csv(String query) {
        byte[] body = get("/api/v1/offers.csv" + query)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return new String(body, UTF_8);
    }

    private static List<String> models(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
