package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.LoginPages.authorize;
import static io.hubcheck.journey.LoginPages.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainerJourneyIT {

    /** What a process ends with that a signal asked to end: 128 and its number. */
    private static final int SIGTERM = 143;

    /** Where a team reaches it, through a proxy of its own. To hosts of other sites the stand-in leads nobody back. */
    private static final String HOST = "team.hf.space";

    private static final Path PROGRAM = Path.of("target", "app");

    private final StandInHub hub = StandInHub.start(StandInOptions.forTests());
    private RunningContainer container;
    private TlsProxy front;
    private RealBrowser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        container = new RunningContainer(hub, folder, "HUBCHECK_TRUSTED_PROXIES=127.0.0.1/32");
        front = new TlsProxy(container.port());
        browser = new RealBrowser("--host-resolver-rules=" + front.rule(HOST));
    }

    @AfterAll
    void close() {
        browser.close();
        front.close();
        container.close();
        hub.close();
    }

    @Test
    void itIsTheProcessThatTheDockerfileDescribes() throws IOException {
        assertThat(container.command())
                .contains("@" + PROGRAM.toAbsolutePath().resolve("java.options"), "io.hubcheck.HubcheckApplication");
        assertThat(container.environment())
                .contains("HUBCHECK_PLUGINS_DIR=/plugins", "HUBCHECK_DATA_DIR=" + container.data())
                .noneMatch(variable -> variable.startsWith("HOME=") || variable.startsWith("JAVA_TOOL_OPTIONS="));
    }

    @Test
    void itKnowsWhatTheJvmLearntInARehearsal() throws IOException {
        Path learnt = PROGRAM.resolve("hubcheck.aot");
        assertThat(learnt).isNotEmptyFile();
        assertThat(Files.readString(Path.of("/proc", Long.toString(container.pid()), "maps")))
                .contains(learnt.toAbsolutePath().toString());
    }

    @Test
    void itsThreadsTakeTurnsOnlyWhileItStarts(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/chrt")), "only Linux with chrt lets threads take turns");
        try (RunningContainer starting = new RunningContainer(hub, folder)) {
            starting.awaitPolicy("3");
            starting.awaitPolicy("0");
        }
    }

    @Test
    void itIsNobodyWhoCouldChangeItsProgram() throws IOException {
        assumeTrue(
                Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0),
                "only root can start it as somebody else");
        for (Path place = PROGRAM.toAbsolutePath(); place != null; place = place.getParent()) {
            assumeTrue(
                    Files.getPosixFilePermissions(place).contains(PosixFilePermission.OTHERS_EXECUTE),
                    "nobody else may come to " + place);
        }
        assertThat(container.user()).isEqualTo("1000");
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            assertThat(files).allSatisfy(file -> {
                assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(0);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .matches("....-..-.");
            });
        }
    }

    @Test
    void aVisitorSeesTheFirstPageSignsInAndGetsAVerdict() throws Exception {
        container.awaitReadiness();
        Page page = browser.page(container.url(), 1280, 800, ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(page.getByText(Pattern.compile("^\\d+ offers$"))).isVisible();

        signIn(page, "demo-alice");
        authorize(page);
        assertThat(page.getByText("signed in as demo-alice")).isVisible();

        page.navigate("/validate?m=Qwen/Qwen3-32B&p=groq&t=conversational");
        assertThat(page.getByText("This works").first()).isVisible();
        assertThat(browser.complaints()).isEmpty();
        assertThat(container.log()).doesNotContain("ERROR", "Exception", "hf_oauth_");
    }

    @Test
    void behindItsProxyItIsWhereTheProxyIsReached() throws Exception {
        container.awaitReadiness();
        Page page = browser.page("https://" + HOST, 1280, 800, ColorScheme.LIGHT);
        page.navigate("/");
        signIn(page, "demo-bob");
        authorize(page);

        assertThat(page).hasURL("https://" + HOST + "/");
        assertThat(page.getByText("signed in as demo-bob")).isVisible();
        assertThat(page.context().cookies())
                .filteredOn("name", "JSESSIONID")
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.secure).isTrue();
                    assertThat(session.httpOnly).isTrue();
                    assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
                    assertThat(session.partitionKey).isNull();
                });
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aStrangersWordForWhereItIsReachedIsWorthNothing() throws Exception {
        container.awaitHealth();
        assertThat(container.redirectOfAStranger(
                        "/oauth2/authorization/huggingface",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "https"))
                .contains("&redirect_uri=http://127.0.0.1:" + container.port() + "/")
                .doesNotContain("evil");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whenItIsStoppedItEndsInOrderAndKeepsWhatItRead() throws Exception {
        assertThat(container.stop()).isEqualTo(SIGTERM);
        assertThat(container.log()).contains("Graceful shutdown complete");
        assertThat(container.data().resolve("catalog.mv.db")).isNotEmptyFile();
        assertThat(container.health()).isNotZero();
    }
}
