package io.hubcheck.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A press on a column's header.
 *
 * @param message what the browser tells the server
 * @param row the first model of the answer
 */
record Click(String message, String row) {

    private static final Pattern ROW = Pattern.compile("\"col1\":\"([^\"\\\\]+)");

    /** One after another on the header of the models: ascending, descending, and as it was. */
    static List<Click> on(Page page) {
        return Stream.generate(() -> once(page)).limit(3).toList();
    }

    private static Click once(Page page) {
        Response answer = page.waitForResponse(
                any -> String.valueOf(any.request().postData()).contains("sortersChanged"),
                () -> page.locator("vaadin-grid-sorter").getByText("Model").click());
        // The browser thanks for the rows, and is ready for the next press.
        page.waitForTimeout(1_000);
        Matcher row = ROW.matcher(answer.text());
        if (!row.find()) {
            throw new IllegalStateException("No rows in " + answer.text());
        }
        return new Click(answer.request().postData(), row.group(1));
    }
}
