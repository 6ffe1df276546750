package io.hubcheck.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that {@code HUBCHECK_CHROMIUM} names. */
final class Chromium implements AutoCloseable {

    /** A row of the catalogue. */
    static final String ROW = "vaadin-grid a.model";

    private static final String NAMED = System.getenv().getOrDefault("HUBCHECK_CHROMIUM", "");
    private static final boolean OF_PLAYWRIGHT = NAMED.equals("playwright");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", OF_PLAYWRIGHT ? "" : "1")));
    private final Browser browser;

    Chromium() {
        if (NAMED.isEmpty()) {
            throw new IllegalStateException("No Chromium to measure with");
        }
        LaunchOptions options = new LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update"));
        if (!OF_PLAYWRIGHT) {
            options.setExecutablePath(Path.of(NAMED));
        }
        browser = playwright.chromium().launch(options);
    }

    /** A fresh profile with nothing in its cache. */
    Page page() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("en-US"))
                .newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
