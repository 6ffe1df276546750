package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.Stage.heading;
import static io.hubcheck.journey.Stage.offerCount;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.demo.fault.Gate;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatusJourneyIT {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        assertThat(stage.complaints()).isEmpty();
        stage.close();
    }

    private Page desk() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        offerCount(page).waitFor();
        return page;
    }

    private static Locator refresh(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read everything anew"));
    }

    @Test
    void aReaderSeesHowFreshAllIsReadsItAnewAndWatches() throws Exception {
        Page page = desk();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Status"))
                .click();
        assertThat(heading(page, "Status")).isVisible();
        assertThat(page.getByText("fresh").first()).isVisible();
        Stage.keep(page, "status");

        stage.clock.advance(Duration.ofMinutes(5));
        Gate list = stage.hub.faults().hold("/api/models");
        refresh(page).click();
        list.awaitArrivals(1);
        assertThat(page.getByText(Pattern.compile("^\\d+ of \\d+ sources"))).isVisible();
        assertThat(refresh(page)).isDisabled();
        Stage.keep(page, "status-refreshing");

        list.open();
        assertThat(refresh(page)).isEnabled();
    }

    @Test
    void anOutageIsExplainedInLightInTheDarkAndOnAPhone() {
        Page page = desk();
        stage.hub.faults().switchOn("/v1/models", new Fault.TooManyRequests(120));
        stage.hub.faults().switchOn("/api/models", new Fault.HtmlPage());
        stage.clock.advance(Duration.ofMinutes(5));
        page.navigate("/status");
        refresh(page).click();
        assertThat(page.getByText(Pattern.compile("stale|down")).first()).isVisible();
        assertThat(page.getByText(Pattern.compile("since")).first()).isVisible();
        Stage.keep(page, "status-trouble");

        Page dark = stage.desk(ColorScheme.DARK);
        dark.navigate("/status");
        assertThat(heading(dark, "Status")).isVisible();
        Stage.keep(dark, "status-dark");

        Page phone = stage.phone();
        phone.navigate("/status");
        assertThat(heading(phone, "Status")).isVisible();
        assertThat((Boolean)
                        phone.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
        assertThat((Boolean) phone.evaluate("document.querySelector('main').scrollWidth"
                        + " <= document.querySelector('main').clientWidth"))
                .isTrue();
        phone.setViewportSize(360, 1600);
        Stage.keep(phone, "phone-status");
    }

    @Test
    void noScreenCostsARequestWhileTheCatalogueIsFresh() {
        Page page = desk();
        stage.clock.advance(Duration.ofMinutes(59));
        stage.hub.traffic().reset();

        for (String path : new String[] {"/", "/?provider=groq&q=llama", "/validate", "/status", "/me"}) {
            page.navigate(path);
            assertThat(page.locator("main h1")).isVisible();
        }
        page.navigate("/");
        assertThat(offerCount(page)).isVisible();

        assertThat(stage.hub.traffic().requests()).isEmpty();
    }
}
