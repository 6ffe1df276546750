package io.hubcheck.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/** What a page costs the server that somebody leaves open. */
final class IdlePages {

    private static final int WARM_UP = 20;
    private static final int PAGES = 200;

    private IdlePages() {}

    /** Kilobytes that are alive for each, its session and its connection included. */
    static double kilobytes() throws Exception {
        List<OpenPage> open = new ArrayList<>();
        try (BusyHubcheck hubcheck = new BusyHubcheck();
                HttpClient http = HttpClient.newHttpClient();
                LiveHeap heap = new LiveHeap(hubcheck.pid())) {
            Conversation said = Conversation.with(hubcheck.url());
            open(WARM_UP, open, http, hubcheck, said);
            long before = heap.bytes();
            open(PAGES, open, http, hubcheck, said);
            long after = heap.bytes();
            open.forEach(OpenPage::close);
            return (after - before) / 1e3 / PAGES;
        }
    }

    private static void open(int pages, List<OpenPage> open, HttpClient http, BusyHubcheck hubcheck, Conversation said)
            throws Exception {
        for (int page = 0; page < pages; page++) {
            open.add(new OpenPage(http, hubcheck.url(), said));
        }
    }
}
