package io.hubcheck.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.HandClock;
import io.hubcheck.RunningHubcheck;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.demo.StandInHub;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The application against a stand-in Hub, and a real browser in front of it. */
final class Stage implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double PATIENCE_MS = 10_000;

    private final RunningHubcheck hubcheck;
    final HandClock clock;
    final StandInHub hub;
    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", ownBrowser() ? "" : "1")));
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

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
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        hubcheck = new RunningHubcheck(before, plugins.toArray(HubcheckPlugin[]::new));
        clock = hubcheck.clock();
        hub = hubcheck.hub();
        LaunchOptions options = new LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update"));
        if (!ownBrowser()) {
            options.setExecutablePath(Path.of(chromium()));
        }
        browser = playwright.chromium().launch(options);
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
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-US")
                .setBaseURL(hubcheck.url()));
        profile.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        profile.setDefaultTimeout(PATIENCE_MS);
        Page page = profile.newPage();
        page.onPageError(complaints::add);
        return page;
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

    /** How many offers the catalogue shows, as it says itself. */
    static Locator offerCount(Page page) {
        return page.getByText(Pattern.compile("^\\d+ offers$"));
    }

    /** Keeps what a person would see now, as build output. */
    static void keep(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What broke in the browser so far. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
        hubcheck.close();
    }

    private static boolean ownBrowser() {
        return chromium().equals("playwright");
    }

    private static String chromium() {
        return System.getenv().getOrDefault("HUBCHECK_CHROMIUM", "/usr/bin/chromium");
    }
}
