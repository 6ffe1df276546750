package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.HandClock;
import io.hubcheck.RunningHubcheck;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.demo.StandInHub;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The application against a stand-in Hub, and a real browser in front of it. */
final class Stage implements AutoCloseable {

    private final RunningHubcheck hubcheck;
    final HandClock clock;
    final StandInHub hub;
    private final RealBrowser browser = new RealBrowser();

    Stage() {
        this(hub -> {});
    }

    /** @param before what to do to the stand-in before the application starts */
    Stage(Consumer<StandInHub> before) {
        this(before, List.of());
    }

    /** @param plugins that the application starts with */
    Stage(List<HubcheckPlugin> plugins) {
        this(hub -> {}, plugins);
    }

    private Stage(Consumer<StandInHub> before, List<HubcheckPlugin> plugins) {
        hubcheck = new RunningHubcheck(before, plugins.toArray(HubcheckPlugin[]::new));
        clock = hubcheck.clock();
        hub = hubcheck.hub();
    }

    /** A fresh browser profile of the size of a desk's screen. */
    Page desk(ColorScheme scheme) {
        return page(1280, 800, scheme);
    }

    /** A fresh browser profile of the size of a phone. */
    Page phone() {
        return page(360, 740, ColorScheme.LIGHT);
    }

    private Page page(int width, int height, ColorScheme scheme) {
        return browser.page(hubcheck.url(), width, height, scheme);
    }

    /** Where the application listens, without a slash at the end. */
    String url() {
        return hubcheck.url();
    }

    /** Ends the server with all its sessions, and starts another one at the same address. */
    void restartServer() {
        hubcheck.restart();
    }

    /** The sentence that heads a verdict or a page. */
    static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** One step back in the history, as somebody takes it who sees where they are first. */
    static void back(Page page) {
        arrived(page);
        page.goBack();
        arrived(page);
    }

    /** One step forth in the history, as somebody takes it who sees where they are first. */
    static void forward(Page page) {
        arrived(page);
        page.goForward();
        arrived(page);
    }

    /** Vaadin's router shows a screen a moment before it has arrived there, and forgets a step that is taken meanwhile. */
    private static void arrived(Page page) {
        page.waitForFunction("!window.Vaadin?.Flow?.navigation");
    }

    /** Waits until the server, too, knows that what was open above the screen is closed; until then it ignores the rest. */
    static void nothingOpen(Page page) {
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    /** Waits until nothing on the screen is waited for any more. */
    static void settled(Page page) {
        assertThat(page.locator("main :is([aria-busy=true], .skeleton, vaadin-progress-bar[indeterminate]):visible"))
                .hasCount(0);
    }

    /** Whether nothing has to be scrolled sideways to; on a desk it is the main part that scrolls, and not the document. */
    static boolean fitsTheWidth(Page page) {
        return page.evaluate("""
                ['html', 'main'].every(name => {
                  const box = document.querySelector(name);
                  return box.scrollWidth <= box.clientWidth;
                })""").equals(true);
    }

    /** How many offers the catalogue shows, as it says itself. */
    static Locator offerCount(Page page) {
        return page.getByText(Pattern.compile("^\\d+ offers$"));
    }

    /** Keeps what a person would see now, as build output. */
    static void keep(Page page, String name) {
        RealBrowser.keep(page, name);
    }

    /** What broke in the browser so far. */
    List<String> complaints() {
        return browser.complaints();
    }

    @Override
    public void close() {
        browser.close();
        hubcheck.close();
    }
}
