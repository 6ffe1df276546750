package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferChange;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.plugin.Plugins;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server with a plugin that adds one of everything; people see it in the API. */
class PluginsAtWorkStoryTest {

    private static final BlockingQueue<CatalogChange> HEARD = new LinkedBlockingQueue<>();
    private static final String PAIR = "/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq";

    private final RunningHubcheck server = new RunningHubcheck(hub -> {}, new Everything());
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void read() {
        HEARD.clear();
        server.part(Catalog.class).snapshot();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aCheckOfAPluginDecidesAVerdictLikeAnyOther() throws Exception {
        assertThat(get(PAIR))
                .contains("\"verdict\":\"FAIL\"", "\"check\":\"everything/no-groq\"", "\"code\":\"not_this_one\"");

        server.part(Plugins.class).disable("everything");

        assertThat(get(PAIR)).contains("\"verdict\":\"PASS\"").doesNotContain("everything");
    }

    @Test
    void aSourceOfAPluginAddsItsOffersUnderItsOwnName() throws Exception {
        assertThat(get("/api/v1/offers?provider=house"))
                .contains("\"model\":\"acme/chatter\"", "\"source\":\"everything/house\"");
        assertThat(get("/api/v1/status")).contains("{\"id\":\"everything/house\",\"state\":\"fresh\"");
    }

    @Test
    void whatAPluginAddedGoesWithItAndComesBackWithIt() throws Exception {
        server.part(Plugins.class).disable("everything");
        settled();
        assertThat(get("/api/v1/offers?provider=house")).contains("\"total\":0");

        server.part(Plugins.class).enable("everything");
        settled();
        assertThat(get("/api/v1/offers?provider=house")).contains("\"total\":1");
    }

    @Test
    void aPluginSeesWhatATokenIsAndNotTheToken() throws Exception {
        String token = server.hub().tokens().value("read");

        String report = get("/api/v1/token", token);

        assertThat(report)
                .contains("\"check\":\"everything/kind\"", "It is of the kind CLASSIC")
                .doesNotContain(token);
        assertThat(get(PAIR, token)).contains("\"check\":\"everything/kind\"");
    }

    @Test
    void anExporterOfAPluginWritesWhatPassesTheFilters() throws Exception {
        HttpResponse<String> file = send("/api/v1/offers/export?format=everything/names&provider=house", null);

        assertThat(file.body()).isEqualTo("acme/chatter\n");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith(".txt\"");
    }

    @Test
    void aFormatThatNobodyKnowsIsAnsweredWithThoseThereAre() throws Exception {
        HttpResponse<String> answer = send("/api/v1/offers/export?format=odd", null);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"format\"", "everything/names");
    }

    @Test
    void anExporterThatFailsLeavesNoHalfAFile() throws Exception {
        HttpResponse<String> answer = send("/api/v1/offers/export?format=everything/broken", null);

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"plugin_failed\"", "everything")
                .doesNotContain("half");
        assertThat(answer.headers().map())
                .containsKeys("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "X-Request-Id")
                .doesNotContainKey("Content-Disposition");
    }

    @Test
    void aListenerHearsWhatChanged() throws Exception {
        server.hub().catalog().addMapping("Qwen/Qwen3-32B", "newcomer", "qwen3", "conversational", "live");
        server.clock().advance(Duration.ofMinutes(61));
        server.part(Catalog.class).refresh().join();

        CatalogChange change = HEARD.poll(30, TimeUnit.SECONDS);

        assertThat(change).isNotNull();
        assertThat(change.offers())
                .extracting(OfferChange::kind, OfferChange::provider)
                .contains(org.assertj.core.groups.Tuple.tuple(OfferChange.Kind.ADDED, new ProviderId("newcomer")));
    }

    private void settled() {
        Catalog catalog = server.part(Catalog.class);
        while (catalog.health().refreshing()) {
            Thread.onSpinWait();
        }
    }

    private String get(String path) throws Exception {
        return send(path, null).body();
    }

    private String get(String path, String token) throws Exception {
        return send(path, token).body();
    }

    private HttpResponse<String> send(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** One of each extension point. */
    private static final class Everything implements HubcheckPlugin {

        @Override
        public PluginDescriptor getDescriptor() {
            return new PluginDescriptor("everything", "1.0", 1);
        }

        @Override
        public void register(Registrar registrar) {
            registrar.source("house", progress -> Harvest.whole(List.of(offered())));
            registrar.check("no-groq", facts -> Finding.fail("no-groq", "not_this_one", "Not with groq.", null));
            registrar.inspector("kind", token -> Finding.pass("kind", "It is of the kind " + token.kind() + ".", null));
            registrar.exporter(new ExportFormat("names", "Names", "text/plain", "txt"), (offers, out) -> {
                for (Offer offer : offers.toList()) {
                    out.write(offer.model() + "\n");
                }
            });
            registrar.exporter(new ExportFormat("broken", "Broken", "text/plain", "txt"), (offers, out) -> {
                out.write("half");
                throw new IllegalStateException("and no more");
            });
            registrar.listener("ear", HEARD::add);
        }

        private static Listing offered() {
            ModelId model = new ModelId("acme/chatter");
            Claim claim = new Claim(Availability.LIVE, Provenance.of(new Source("house"), Instant.EPOCH));
            return Listing.of(
                    model,
                    List.of(Offer.builder(model, new ProviderId("house"), Task.CONVERSATIONAL, claim)
                            .build()));
        }
    }
}
