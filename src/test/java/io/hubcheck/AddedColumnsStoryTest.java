package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.HubcheckPlugin;
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
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What plugins say in their columns goes along with each offer that a script or a spreadsheet takes. */
class AddedColumnsStoryTest {

    private static final String GROQ = "?provider=groq&q=Qwen/Qwen3-32B";

    private final RunningHubcheck server = new RunningHubcheck(
            hub -> {},
            plugin("house", registrar -> {
                registrar.column(new ColumnSpec("note", "Note", false, offer -> "by " + offer.provider()));
                registrar.column(
                        new ColumnSpec("trick", "Trick", false, offer -> "\t=HYPERLINK(\"http://evil.test\")"));
                registrar.column(new ColumnSpec("score", "Score", true, offer -> "-0.50"));
                registrar.column(new ColumnSpec("silent", "Silent", true, offer -> null));
            }),
            plugin(
                    "sick",
                    registrar -> registrar.column(new ColumnSpec("mood", "Mood", false, offer -> {
                        throw new IllegalStateException("in a bad mood");
                    }))),
            plugin("slow", registrar -> registrar.column(new ColumnSpec("ages", "Ages", false, this::afterASecond))));

    private final HttpClient client = HttpClient.newHttpClient();

    private String afterASecond(Offer offer) {
        server.clock().advance(Duration.ofSeconds(1));
        return "at last";
    }

    @BeforeEach
    void read() {
        server.part(Catalog.class).snapshot();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aTableHasThemInItsLastColumnsAndRunsNoneOfThem() throws Exception {
        List<String> lines = body("/api/v1/offers.csv" + GROQ).lines().toList();

        assertThat(lines.getFirst())
                .endsWith(",claims,checkedAt,house/note,house/trick,house/score,house/silent,sick/mood,slow/ages");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith(",by groq,\"' =HYPERLINK(\"\"http://evil.test\"\")\",-0.50,,,at last");
    }

    @Test
    void inJsonEachOfferHasThemByTheirIds() throws Exception {
        for (String path : List.of("/api/v1/offers.json", "/api/v1/offers")) {
            JsonNode added = json(path + GROQ).at("/offers/0/added");

            assertThat(added.propertyNames())
                    .as(path)
                    .containsExactly(
                            "house/note", "house/trick", "house/score", "house/silent", "sick/mood", "slow/ages");
            assertThat(added.get("house/note").asString()).isEqualTo("by groq");
            assertThat(added.get("house/silent").isNull()).isTrue();
            assertThat(added.get("sick/mood").isNull()).isTrue();
        }
    }

    @Test
    void aFileIsWholeThoughOneColumnIsSickAndAnotherIsWaitedForNoLonger() throws Exception {
        JsonNode file = json("/api/v1/offers.json");

        assertThat(file.get("total").asInt()).isGreaterThan(100).isEqualTo(cells(file, "by"));
        assertThat(cells(file, "at last")).isEqualTo(30 / 6);
        assertThat(server.part(Plugins.class).list())
                .filteredOn(plugin -> plugin.id().equals("sick"))
                .singleElement()
                .satisfies(sick -> assertThat(sick.calls().suspended()).containsExactly("column sick/mood"));
    }

    @Test
    void aPageIsWaitedForEvenLess() throws Exception {
        assertThat(cells(json("/api/v1/offers?limit=50"), "at last")).isEqualTo(1);
    }

    @Test
    void theyGoWithTheirPlugin() throws Exception {
        server.part(Plugins.class).disable("house");
        server.part(Plugins.class).disable("slow");

        assertThat(body("/api/v1/offers.csv" + GROQ).lines().findFirst().orElseThrow())
                .endsWith(",claims,checkedAt,sick/mood");
    }

    private static long cells(JsonNode file, String beginning) {
        return file.get("offers")
                .valueStream()
                .flatMap(offer -> offer.get("added").valueStream())
                .filter(cell -> !cell.isNull() && cell.asString().startsWith(beginning))
                .count();
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(body(path));
    }

    private String body(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HubcheckPlugin plugin(String id, Consumer<Registrar> additions) {
        return new HubcheckPlugin() {
            @Override
            public PluginDescriptor getDescriptor() {
                return new PluginDescriptor(id, "1.0", HubcheckPlugin.API_LEVEL);
            }

            @Override
            public void register(Registrar registrar) {
                additions.accept(registrar);
            }
        };
    }
}
