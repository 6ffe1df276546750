package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin calls another server. */
class HttpStoryTest {

    private static final String CREDENTIAL = "demo-bearer-of-the-administrator";

    @TempDir
    Path folder;

    private final MockWebServer other = new MockWebServer();
    private Server server;

    @BeforeEach
    void listen() throws IOException {
        other.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
    }

    private String here() {
        return "127.0.0.1:" + other.getPort();
    }

    /** A plugin that sends {@code request} and tells what {@code answer} says of it. */
    private Server serverWith(String id, String request, String answer) {
        PluginJar.of(id).members("""
                        static String text(PluginContext context) throws Exception {
                            java.net.http.HttpRequest request = %s;
                            java.net.http.HttpResponse<String> answer = context.getHttp().send(request);
                            return %s;
                        }
                        """.formatted(request, answer)).register("""
                        PluginContext context = registrar.getContext();
                        registrar.check("call", facts -> {
                            try {
                                return Finding.pass("any", text(context), null);
                            } catch (java.io.IOException why) {
                                return Finding.warn("any", "no_answer", why.getMessage(), null);
                            } catch (Exception why) {
                                throw new IllegalStateException(why);
                            }
                        });
                        """).to(folder, id + ".jar");
        server = new Server(folder).set("credentials[0].plugins", "caller").set("credentials[0].bearer", CREDENTIAL);
        return server;
    }

    private String get() {
        return get(here());
    }

    private String get(String host) {
        return "java.net.http.HttpRequest.newBuilder(URI.create(\"http://" + host + "/list\")).build()";
    }

    private Finding ask(String id) {
        return Objects.requireNonNull(server.plugins().checks().get(id + "/call"))
                .check(Samples.facts());
    }

    @Test
    void theCredentialIsAddedForTheHostAndThePluginItWasGivenForAndThePluginDoesNotSeeIt() throws Exception {
        other.enqueue(new MockResponse.Builder().body("hello").build());
        serverWith("caller", get(), "answer.statusCode() + answer.body() + answer.request().headers().map()")
                .set("credentials[0].host", here())
                .start();

        assertThat(ask("caller").message()).isEqualTo("200hello{}");
        assertThat(other.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer " + CREDENTIAL);
    }

    @Test
    void noOtherPluginGetsIt() throws Exception {
        other.enqueue(new MockResponse.Builder().body("hello").build());
        serverWith("stranger", get(), "answer.body()")
                .set("credentials[0].host", here())
                .start();

        assertThat(ask("stranger").message()).isEqualTo("hello");
        assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void noOtherHostOrPortGetsIt() throws Exception {
        other.enqueue(new MockResponse.Builder().body("hello").build());
        serverWith("caller", get(), "answer.body()")
                .set("credentials[0].host", "127.0.0.1")
                .start();

        assertThat(ask("caller").message()).isEqualTo("hello");
        assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void whatAPluginSendsArrivesAndItsOwnCodeDoesNotRunOnTheThreadsOfTheServer() throws Exception {
        other.enqueue(new MockResponse.Builder().body("hello").build());
        String request = """
                java.net.http.HttpRequest.newBuilder(URI.create("http://%s/hook")).POST(
                        java.net.http.HttpRequest.BodyPublishers.ofByteArrays(() -> List.of(
                                "from ".getBytes(), Thread.currentThread().getName().getBytes()).iterator())).build()
                """.formatted(here());
        serverWith("caller", request, "answer.body()")
                .set("credentials[0].host", here())
                .start();

        assertThat(ask("caller").message()).isEqualTo("hello");
        assertThat(other.takeRequest().getBody().utf8()).startsWith("from plugin-caller");
    }

    @Test
    void aRedirectIsNotFollowed() {
        other.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "http://" + here() + "/elsewhere")
                .build());
        serverWith("caller", get(), "\"\" + answer.statusCode()")
                .set("credentials[0].host", here())
                .start();

        assertThat(ask("caller").message()).isEqualTo("302");
        assertThat(other.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aRequestThatNamesOneHostAndGoesToAnotherGetsNoCredential() throws Exception {
        other.enqueue(new MockResponse.Builder().body("hello").build());
        PluginJar.of("caller")
                .with("acme.TwoFaced", """
                        package acme;

                        import java.net.URI;
                        import java.net.http.*;
                        import java.time.Duration;
                        import java.util.Optional;

                        public class TwoFaced extends HttpRequest {
                            private final String host;
                            private int asked;
                            public TwoFaced(String host) { this.host = host; }
                            public URI uri() {
                                String name = asked++ % 2 == 0 ? host : host.replace("127.0.0.1", "localhost");
                                return URI.create("http://" + name + "/list");
                            }
                            public Optional<BodyPublisher> bodyPublisher() { return Optional.empty(); }
                            public String method() { return "GET"; }
                            public Optional<Duration> timeout() { return Optional.empty(); }
                            public boolean expectContinue() { return false; }
                            public Optional<HttpClient.Version> version() { return Optional.empty(); }
                            public HttpHeaders headers() {
                                return HttpHeaders.of(java.util.Map.of(), (name, value) -> true);
                            }
                        }
                        """)
                .register("""
                        PluginContext context = registrar.getContext();
                        registrar.check("call", facts -> {
                            try {
                                return Finding.pass("any", context.getHttp().send(new TwoFaced("HERE")).uri().getHost(), null);
                            } catch (Exception why) {
                                throw new IllegalStateException(why);
                            }
                        });
                        """.replace("HERE", here()))
                .to(folder, "caller.jar");
        server = new Server(folder)
                .set("credentials[0].host", "localhost:" + other.getPort())
                .set("credentials[0].plugins", "caller")
                .set("credentials[0].bearer", CREDENTIAL)
                .start();

        assertThat(ask("caller").message()).isEqualTo("127.0.0.1");
        assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void anAnswerOfMoreThanEightMegabytesIsNone() {
        other.enqueue(
                new MockResponse.Builder().body("x".repeat(8 * 1024 * 1024 + 1)).build());
        serverWith("caller", get(), "answer.body()")
                .set("credentials[0].host", here())
                .start();

        Finding finding = ask("caller");

        assertThat(finding.code()).isEqualTo("no_answer");
        assertThat(finding.message()).contains("127.0.0.1").doesNotContain(CREDENTIAL);
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForLongerThanThePluginWants() {
        other.enqueue(new MockResponse.Builder()
                .headersDelay(1, java.util.concurrent.TimeUnit.HOURS)
                .build());
        String request = get().replace(".build()", ".timeout(java.time.Duration.ofMillis(200)).build()");
        serverWith("caller", request, "answer.body()")
                .set("credentials[0].host", here())
                .start();

        assertThat(ask("caller").code()).isEqualTo("no_answer");
    }

    /** Each of the two alone would be in time. */
    @Test
    void theTimeThatAPluginTakesToSayWhatItSendsIsNotGivenToTheOtherServerAgain() {
        other.enqueue(new MockResponse.Builder()
                .headersDelay(1200, java.util.concurrent.TimeUnit.MILLISECONDS)
                .body("late")
                .build());
        String request = """
                java.net.http.HttpRequest.newBuilder(URI.create("http://%s/hook")).timeout(java.time.Duration.ofSeconds(2))
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArrays(() -> {
                            try {
                                new CountDownLatch(1).await(1200, TimeUnit.MILLISECONDS);
                            } catch (InterruptedException over) {
                                throw new IllegalStateException();
                            }
                            return List.of("slow".getBytes()).iterator();
                        })).build()
                """.formatted(here());
        serverWith("caller", request, "answer.body()")
                .set("credentials[0].host", here())
                .start();

        assertThat(ask("caller").code()).isEqualTo("no_answer");
    }

    @Test
    void aCredentialThatCannotBeSentStopsTheServerWithoutBeingShown() {
        serverWith("caller", get(), "answer.body()")
                .set("credentials[0].host", here())
                .set("credentials[0].bearer", CREDENTIAL + "\nX: y");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> server.start()))
                .isNotNull()
                .satisfies(why -> assertThat(stackTrace(why))
                        .contains("hubcheck.plugins.credentials[].bearer")
                        .doesNotContain(CREDENTIAL));
    }

    private static String stackTrace(Throwable thrown) {
        java.io.StringWriter text = new java.io.StringWriter();
        thrown.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }
}
