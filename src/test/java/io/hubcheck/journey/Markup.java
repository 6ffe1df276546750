package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What somebody writes on the Hub to have it run in the browsers of all who read it. */
public final class Markup {

    public static final String IMAGE = "<img src=x onerror=window.ran=1>";
    public static final String SCRIPT = "<script>window.ran=1</script>";
    public static final String DRAWING = "<svg onload=window.ran=1>";
    public static final String LINK = "javascript:window.ran=1";

    /** What each would be, once it is taken for a part of the page. */
    private static final String PARTS = "img[onerror], svg[onload], [href^='javascript:'], [src^='javascript:']";

    private Markup() {}

    /** Somebody's own page names them an image, calls them a script, and has them belong to a drawing. */
    public static void readAsAPerson(Page page) {
        assertThat(page.locator(".chip").getByText(IMAGE).first()).isVisible();
        assertThat(page.locator(".profile h2")).hasText(SCRIPT);
        assertThat(page.locator(".profile").getByText(DRAWING).first()).isVisible();
    }

    /**
     * The page took none of it for more than text. What it did take for more may not have run all the same: its policy
     * forbids it, and the browser complains.
     */
    public static void nothingRan(Page page, List<String> complaints) {
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(page.locator(PARTS).count()).isZero();
        assertThat(page.evaluate("[...document.scripts].every(script => script.textContent !== 'window.ran=1')"))
                .isEqualTo(true);
        assertThat(complaints).isEmpty();
        page.context().close();
    }
}
