package io.hubcheck.demo;

import java.io.IOException;
import java.net.URI;

/** Visitors of the first page, one after another, who leave without a word. */
public final class PageViews {

    private PageViews() {}

    public static void of(String url, int visitors) throws IOException {
        for (int visitor = 0; visitor < visitors; visitor++) {
            new FirstVisit(URI.create(url)).opensTheFirstPage();
        }
    }
}
