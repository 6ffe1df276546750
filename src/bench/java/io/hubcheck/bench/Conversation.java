package io.hubcheck.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser says to the server until the catalogue is on its screen, and afterwards.
 *
 * @param init the address that it asks for a page's state with
 * @param messages what it then tells, in turn
 * @param push the address that it listens to afterwards
 * @param clicks what it can tell again and again, in turn
 */
record Conversation(URI init, List<String> messages, URI push, List<Click> clicks) {

    /**
     * What a browser says that comes for the first time.
     *
     * @param server its address, without a slash at the end
     */
    static Conversation with(String server) {
        List<Request> requests = new ArrayList<>();
        List<String> sockets = new ArrayList<>();
        try (Chromium browser = new Chromium()) {
            Page page = browser.page();
            page.onRequest(requests::add);
            page.onWebSocket(socket -> sockets.add(socket.url()));
            page.navigate(server);
            page.waitForSelector(Chromium.ROW);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<String> messages =
                    only(requests, "v-r=uidl").stream().map(Request::postData).toList();
            return new Conversation(
                    URI.create(only(requests, "v-r=init").getFirst().url()),
                    messages,
                    URI.create(sockets.getFirst()),
                    Click.on(page));
        }
    }

    private static List<Request> only(List<Request> requests, String query) {
        return requests.stream()
                .filter(request -> request.url().contains(query))
                .toList();
    }
}
