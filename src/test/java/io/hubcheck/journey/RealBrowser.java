package io.hubcheck.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A browser as people have it, in front of whatever server. */
public final class RealBrowser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", ownBrowser() ? "" : "1")));
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    /** @param arguments what it is started with besides */
    public RealBrowser(String... arguments) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        LaunchOptions options = new LaunchOptions()
                .setArgs(Stream.concat(
                                Stream.of(
                                        "--no-sandbox",
                                        "--disable-background-networking",
                                        "--disable-component-update"),
                                Stream.of(arguments))
                        .toList());
        if (!ownBrowser()) {
            options.setExecutablePath(Path.of(chromium()));
        }
        browser = playwright.chromium().launch(options);
    }

    /** A fresh profile. */
    public Page page(String url, int width, int height, ColorScheme scheme) {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-US")
                .setIgnoreHTTPSErrors(true)
                .setBaseURL(url));
        profile.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        profile.setDefaultTimeout(PATIENCE_MS);
        profile.onConsoleMessage(this::hear);
        Page page = profile.newPage();
        page.onPageError(complaints::add);
        return page;
    }

    /** Whatever a page's own policy kept it from is a fault of the page. */
    private void hear(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
        }
    }

    /** Keeps what a person would see now, as build output. */
    public static void keep(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What broke in it so far. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static boolean ownBrowser() {
        return chromium().equals("playwright");
    }

    private static String chromium() {
        return System.getenv().getOrDefault("HUBCHECK_CHROMIUM", "/usr/bin/chromium");
    }
}
