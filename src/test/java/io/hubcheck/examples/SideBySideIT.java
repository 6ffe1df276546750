package io.hubcheck.examples;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import io.hubcheck.journey.RealBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * One packaged server with a plugin in Java and one in Kotlin that each add one of everything, and the four examples: what
 * all of them say is seen by scripts and by people.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SideBySideIT {

    private static final String MODEL = "Qwen/Qwen3-32B";
    private static final String PAIR = "/api/v1/validate?model=" + MODEL + "&provider=groq";
    private static final String GROQ = "?provider=groq&q=" + MODEL;

    private final StandInHub hub = StandInHub.start(StandInOptions.forTests());
    private final MockWebServer outside = new MockWebServer();
    private final RealBrowser browser = new RealBrowser();
    private PackagedHubcheck server;

    @BeforeAll
    void dropThemIn(@TempDir Path java, @TempDir Path kotlin, @TempDir Path folder) throws Exception {
        BuiltExamples.build();
        BuiltExamples.dropInto(folder);
        Path sources = Path.of("src", "test", "plugins");
        new AuthorsProject(java, "java-plugin", "webhook")
                .service("acme.Everything")
                .file(
                        "src/main/java/acme/Everything.java",
                        Files.readString(sources.resolve("java-plugin/Everything.java")))
                .dropInto(folder);
        new AuthorsProject(kotlin, "kotlin-plugin", "price-ceiling")
                .service("acme.Everything")
                .file("src/main/kotlin/Everything.kt", Files.readString(sources.resolve("kotlin-plugin/Everything.kt")))
                .dropInto(folder);
        outside.setDispatcher(new Outside());
        outside.start();
        server = new PackagedHubcheck(
                hub,
                List.of(
                        "hubcheck.data-dir=",
                        "hubcheck.plugins.dir=" + folder,
                        "hubcheck.plugins.settings.java-plugin.ear=" + outside.url("/java-ear"),
                        "hubcheck.plugins.settings.kotlin-plugin.ear=" + outside.url("/kotlin-ear"),
                        "hubcheck.plugins.settings.price-ceiling.output=1000",
                        "hubcheck.plugins.settings.openai-compatible.url=http://localhost:" + outside.getPort(),
                        "hubcheck.plugins.settings.openai-compatible.provider=house",
                        "hubcheck.plugins.settings.webhook.url=" + outside.url("/hook")));
        server.get("/api/v1/offers");
    }

    @AfterAll
    void close() throws Exception {
        browser.close();
        if (server != null) {
            server.close();
        }
        outside.close();
        hub.close();
    }

    @Test
    void allSixAreEnabledThoughTwoOfThemAreClassesOfTheSameName() {
        assertThat(server.log())
                .contains(BuiltExamples.NAMES.stream()
                        .map(name -> "Plugin " + name + " from " + name + "-1.0.jar is enabled")
                        .toList())
                .contains("Plugin java-plugin from java-plugin-1.0.jar is enabled")
                .contains("Plugin kotlin-plugin from kotlin-plugin-1.0.jar is enabled");
    }

    @Test
    void theirSourcesAddProviders() throws Exception {
        assertThat(server.get("/api/v1/offers?provider=java-house"))
                .contains("\"model\":\"acme/java-model\"", "\"source\":\"java-plugin/source\"");
        assertThat(server.get("/api/v1/offers?provider=kotlin-house"))
                .contains("\"model\":\"acme/kotlin-model\"", "\"source\":\"kotlin-plugin/source\"");
        assertThat(server.get("/api/v1/offers?provider=house")).contains("\"source\":\"openai-compatible/models\"");
    }

    @Test
    void theirChecksDecideAVerdictTogether() throws Exception {
        assertThat(server.get(PAIR))
                .contains("\"verdict\":\"WARN\",\"code\":\"kotlin_doubts\"")
                .contains("\"check\":\"java-plugin/check\",\"outcome\":\"PASS\"")
                .contains("\"check\":\"kotlin-plugin/check\",\"outcome\":\"WARN\"")
                .contains("\"check\":\"price-ceiling/ceiling\",\"outcome\":\"PASS\"");
    }

    @Test
    void theirInspectorsSpeakOfAToken() throws Exception {
        String token = hub.tokens().value("read");

        assertThat(server.get("/api/v1/token", token))
                .contains("Java sees a CLASSIC token.", "Kotlin sees a CLASSIC token.");
        assertThat(server.get(PAIR, token)).contains("java-plugin/inspector", "kotlin-plugin/inspector");
    }

    @Test
    void theirFormatsAreThere() throws Exception {
        String export = "/api/v1/offers/export" + GROQ + "&format=";
        assertThat(server.get(export + "java-plugin/lines")).isEqualTo("java: " + MODEL + "\n");
        assertThat(server.get(export + "kotlin-plugin/lines")).isEqualTo("kotlin: " + MODEL + "\n");
        assertThat(server.get(export + "litellm-export/litellm")).contains("huggingface/groq/" + MODEL);
    }

    @Test
    void theirColumnsAreInTheFilesAndInTheApi() throws Exception {
        List<String> table = server.get("/api/v1/offers.csv" + GROQ).lines().toList();
        assertThat(table.getFirst()).endsWith(",java-plugin/column,kotlin-plugin/column");
        assertThat(table.getLast()).endsWith(",java: groq,kotlin: groq");
        String added = "\"added\":{\"java-plugin/column\":\"java: groq\",\"kotlin-plugin/column\":\"kotlin: groq\"}";
        assertThat(server.get("/api/v1/offers.json" + GROQ)).contains(added);
        assertThat(server.get("/api/v1/offers" + GROQ)).contains(added);
    }

    @Test
    void theirListenersHearOfTheSameChange() throws Exception {
        hub.catalog().addMapping(MODEL, "newcomer", "qwen3", "conversational", "live");
        server.advance(Duration.ofMinutes(61));
        server.get("/api/v1/offers");

        List<String> heard = new ArrayList<>();
        while (heard.size() < 3) {
            RecordedRequest told = outside.takeRequest(60, TimeUnit.SECONDS);
            assertThat(told).as(server::log).isNotNull();
            if (told.getMethod().equals("POST")) {
                heard.add(told.getTarget() + " " + told.getBody().utf8());
            }
        }

        assertThat(heard)
                .contains("/java-ear java: newcomer", "/kotlin-ear kotlin: newcomer")
                .anyMatch(told -> told.startsWith("/hook ") && told.contains("\"provider\":\"newcomer\""));
    }

    @Test
    void peopleSeeThemInTheGridInAVerdictAndOnTheirOwnPage() {
        Page page = browser.page(server.url(), 1280, 900, ColorScheme.LIGHT);

        page.navigate("/?cols=model,provider,java-plugin/column,kotlin-plugin/column&q=" + MODEL);
        sees(page, "Java column", "Kotlin column", "java: groq", "kotlin: groq");
        button(page, "More");
        sees(page, "Java lines", "Kotlin lines", "LiteLLM config");
        RealBrowser.keep(page, "together-catalogue");

        page.navigate("/validate?m=" + MODEL + "&p=groq");
        sees(page, "Java has no objection.", "Kotlin has its doubts.");
        sees(page, "Java section", "java: " + MODEL, "Kotlin section", "kotlin: " + MODEL);
        RealBrowser.keep(page, "together-verdict");

        page.navigate("/plugins");
        sees(page, "java-plugin", "kotlin-plugin");
        BuiltExamples.NAMES.forEach(name -> sees(page, name));
        RealBrowser.keep(page, "together-plugins");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void sees(Page page, String... texts) {
        for (String text : texts) {
            assertThat(page.getByText(text, new Page.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** A server with models of its own, and whoever listens. */
    private static final class Outside extends Dispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            return "/v1/models".equals(request.getTarget())
                    ? new MockResponse.Builder()
                            .body("{\"data\":[{\"id\":\"acme/own\"}]}")
                            .build()
                    : new MockResponse.Builder().code(204).build();
        }
    }
}
