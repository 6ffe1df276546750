package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.Stage.heading;
import static io.hubcheck.journey.Stage.offerCount;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.demo.fault.Gate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutageJourneyIT {

    private static final double RECONNECTION_MS = 20_000;

    private Stage stage;
    private Page page;

    private void open(Consumer<StandInHub> before) {
        stage = new Stage(before);
        page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
    }

    private void openAsUsual() {
        open(hub -> {});
        assertThat(offerCount(page)).isVisible();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aColdStartShowsThatItLoadsAndThenWhatItLoaded() throws Exception {
        AtomicReference<Gate> held = new AtomicReference<>();
        open(hub -> held.set(hub.faults().hold("/api/models")));
        Gate gate = held.get();
        assertThat(page.getByText("Loading from the Hub")).isVisible();
        Stage.keep(page, "home-cold-start");

        gate.awaitArrivals(1);
        gate.open();

        assertThat(offerCount(page)).isVisible();
    }

    @Test
    void theHubGoesDownAndComesBack() {
        openAsUsual();

        stage.hub.faults().switchOn("/**", new Fault.ErrorStatus(503));
        stage.clock.advance(Duration.ofMinutes(5));
        refresh();
        assertThat(page.getByText(Pattern.compile("What you see is as of"))).isVisible();
        assertThat(offerCount(page)).isVisible();
        Stage.keep(page, "home-hub-down");

        page.navigate("/validate?m=Qwen/Qwen3-32B&p=groq");
        assertThat(heading(page, "This could not be found out")).isVisible();
        Stage.keep(page, "verdict-hub-down");

        stage.hub.faults().clear();
        stage.clock.advance(Duration.ofMinutes(5));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Ask again|Validate")))
                .first()
                .click();
        assertThat(heading(page, "This works")).isVisible();
    }

    @Test
    void whereOneSourceFailsTheOthersAreShownAndItIsSaidWhichOneIsMissing() {
        open(hub -> hub.faults().switchOn("/v1/models", new Fault.ErrorStatus(503)));

        assertThat(offerCount(page)).isVisible();
        assertThat(page.getByText("Not every source could be read.")).isVisible();
        Stage.keep(page, "home-partial");
    }

    @Test
    void withNothingToShowTheKnownProvidersAreNamedAndThePageSaysWhy() {
        open(hub -> hub.faults().switchOn("/**", new Fault.ErrorStatus(503)));

        assertThat(page.getByText(Pattern.compile("The Hub can’t be read"))).isVisible();
        Stage.keep(page, "home-nothing-known");
    }

    @Test
    void aHubThatAsksToSlowDownIsGivenItsTimeInPlainSight() {
        openAsUsual();
        stage.hub.faults().switchOn("/**", new Fault.TooManyRequests(120));
        stage.clock.advance(Duration.ofMinutes(5));
        refresh();

        assertThat(page.getByText(Pattern.compile("asks us to slow down"))).isVisible();
        assertThat(page.getByRole(AriaRole.TIMER).first()).isVisible();
        Stage.keep(page, "home-rate-limited");
    }

    @Test
    void aRestartedServerIsToldKindlyAndTheAddressKeepsTheChoices() {
        openAsUsual();
        page.navigate("/?provider=groq");
        assertThat(offerCount(page)).isVisible();

        stage.restartServer();
        actUnderAMessage(button("Read everything anew"));

        assertThat(page.getByText(Pattern.compile("Its address keeps all that you chose")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(RECONNECTION_MS));
        Stage.keep(page, "session-lost");
        page.reload();
        assertThat(page).hasURL(Pattern.compile(".*provider=groq"));
        assertThat(offerCount(page)).isVisible();
    }

    @Test
    void whoLosesTheCookieIsToldKindlyOnEachScreenAndComesBackToTheSameAddress() {
        openAsUsual();
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        page.onResponse(answer -> statuses.add(answer.status()));
        for (String address : List.of("/?provider=groq", "/validate?m=Qwen/Qwen3-32B&p=groq")) {
            page.navigate(address);
            Locator act = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(Pattern.compile("Read everything anew|^Validate$")));
            assertThat(act).isEnabled();

            String before = page.url();

            page.context().clearCookies();
            actUnderAMessage(act);
            Locator told = page.getByText(Pattern.compile("Its address keeps all that you chose"));
            assertThat(told).isVisible();
            told.click();

            assertThat(told).isHidden();
            assertThat(page).hasURL(before);
            assertThat(act).isEnabled();
        }
        Assertions.assertThat(statuses).isNotEmpty().allMatch(status -> status < 500);
    }

    private void refresh() {
        button("Read everything anew").click();
    }

    /** A page that notices by itself what it lost says so over its buttons. */
    private static void actUnderAMessage(Locator button) {
        button.dispatchEvent("click");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
