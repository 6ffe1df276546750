package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.LoginPages.authorize;
import static io.hubcheck.journey.LoginPages.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.demo.traffic.AskedRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The Hub's own log can be searched for what a page asked, and for what a login did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestIdJourneyIT {

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage();
    }

    @AfterEach
    void asBefore() {
        stage.hub.reset();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void theHubIsToldForWhichOfAPagesRequestsItIsAsked() {
        Page page = reader("validates-1");
        page.navigate("/validate?m=nobody/has-listed-this");
        assertThat(page.locator("main h2").first()).isVisible();
        Stage.settled(page);

        assertThat(idsOf("/api/models/nobody/has-listed-this")).containsExactly("validates-1");
    }

    @Test
    void soItIsOfALoginAndOfWhatTheCatalogueThenAsksWithOnesOwnToken() {
        Page page = reader("asks-2");
        page.navigate("/");
        signIn(page, "demo-bob");
        authorize(page);
        assertThat(page.getByText("signed in as demo-bob")).isVisible();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Callable by me"))
                .check();
        assertThat(Stage.offerCount(page)).isVisible();
        Stage.settled(page);

        for (String path : List.of("/oauth/token", "/oauth/jwks", "/oauth/userinfo", "/api/whoami-v2")) {
            assertThat(idsOf(path)).as(path).containsExactly("asks-2");
        }
        assertThat(stage.hub.traffic().requests())
                .filteredOn(AskedRequest::authorized)
                .extracting(AskedRequest::id)
                .containsOnly("asks-2");
    }

    /** Somebody whose browser names each of its requests itself. */
    private Page reader(String id) {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.context().setExtraHTTPHeaders(Map.of("X-Request-Id", id));
        return page;
    }

    private Set<String> idsOf(String path) {
        return stage.hub.traffic().requests(path).stream()
                .map(request -> String.valueOf(request.id()))
                .collect(Collectors.toSet());
    }
}
