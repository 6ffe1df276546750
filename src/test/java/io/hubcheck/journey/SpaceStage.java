package io.hubcheck.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The container as a Space: it is reached at the Space's own host by https, and a page of the Hub frames it. To the browser
 * both have their real names.
 */
final class SpaceStage implements AutoCloseable {

    static final String HUB = "https://huggingface.co";
    static final String HOST = "owner-hubcheck.hf.space";
    static final String SPACE = "https://" + HOST;

    /** A page that frames the Space with its own query, as the Hub does, and remembers what the frame tells it. */
    private static final String HUB_PAGE = """
            <!doctype html><html lang="en"><title>Space</title>
            <style>body { margin: 0 } iframe { border: 0; width: 100%%; height: 100vh }</style>
            <script>const told = []; addEventListener('message', (m) => told.push({ from: m.origin, ...m.data }));</script>
            <iframe %s src="%s/?%s"></iframe>
            """;

    final StandInHub hub = StandInHub.start(StandInOptions.forTests());
    final RunningContainer container;
    private final HttpServer hubPages = hubPages();
    private final TlsProxy hubsSite = new TlsProxy(hubPages.getAddress().getPort());
    private final TlsProxy space;
    private final RealBrowser browser;

    /** @param folder where the Space may keep its data */
    SpaceStage(Path folder) throws IOException, InterruptedException {
        container = new RunningContainer(hub, folder, "SPACE_HOST=" + HOST, "SPACE_ID=owner/hubcheck");
        container.awaitReadiness();
        space = new TlsProxy(container.port());
        browser = new RealBrowser("--host-resolver-rules=" + hubsSite.rule("huggingface.co") + "," + space.rule(HOST));
    }

    /** A fresh browser profile. */
    Page desk() {
        return browser.page(HUB, 1280, 800, ColorScheme.LIGHT);
    }

    /** What broke in the browser so far. */
    List<String> complaints() {
        return browser.complaints();
    }

    private static HttpServer hubPages() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", SpaceStage::frame);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void frame(HttpExchange asked) throws IOException {
        String query = asked.getRequestURI().getRawQuery();
        String rights = switch (asked.getRequestURI().getPath()) {
            // The browser lets the frame keep nothing.
            case "/blocked" -> "sandbox='allow-scripts allow-popups allow-popups-to-escape-sandbox'";
            // And here it lets it lead nobody away, nor what it opens.
            case "/sandboxed" -> "sandbox='allow-scripts allow-same-origin allow-forms allow-popups'";
            default -> "";
        };
        byte[] page =
                HUB_PAGE.formatted(rights, SPACE, query == null ? "" : query).getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        asked.sendResponseHeaders(200, page.length);
        asked.getResponseBody().write(page);
        asked.close();
    }

    @Override
    public void close() {
        browser.close();
        space.close();
        hubsSite.close();
        hubPages.stop(0);
        container.close();
        hub.close();
    }
}
