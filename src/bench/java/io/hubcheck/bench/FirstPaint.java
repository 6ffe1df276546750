package io.hubcheck.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;

/** How long somebody who comes for the first time looks at nothing. */
final class FirstPaint {

    private static final int WARM_UP = 5;
    private static final int VISITS = 30;
    private static final String CONTENTFUL = """
            () => new Promise(seen => new PerformanceObserver(paints => {
              const paint = paints.getEntriesByName('first-contentful-paint')[0];
              if (paint) seen(paint.startTime);
            }).observe({type: 'paint', buffered: true}))""";

    private FirstPaint() {}

    /** Seconds from the navigation to the first contentful paint, each time in a fresh profile. */
    static double p95() throws IOException, InterruptedException {
        try (BusyHubcheck hubcheck = new BusyHubcheck();
                Chromium browser = new Chromium()) {
            List<Double> visits = DoubleStream.generate(() -> visit(browser, hubcheck.url()))
                    .limit(WARM_UP + VISITS)
                    .skip(WARM_UP)
                    .boxed()
                    .toList();
            return Samples.p95(visits);
        }
    }

    private static double visit(Chromium browser, String url) {
        Page page = browser.page();
        page.navigate(url);
        double milliseconds = ((Number) page.evaluate(CONTENTFUL)).doubleValue();
        page.waitForSelector(Chromium.ROW);
        page.context().close();
        return milliseconds / 1e3;
    }
}
