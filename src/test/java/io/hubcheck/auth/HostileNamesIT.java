package io.hubcheck.auth;

import static io.hubcheck.journey.Markup.DRAWING;
import static io.hubcheck.journey.Markup.IMAGE;
import static io.hubcheck.journey.Markup.LINK;
import static io.hubcheck.journey.Markup.SCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.hubcheck.journey.Markup;
import io.hubcheck.journey.RealBrowser;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody whose name, picture and organisation are programs signs in, and looks at their own page. */
class HostileNamesIT extends HandMadeLoginStory {

    private final RealBrowser browser = new RealBrowser();

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {LINK, "data:image/svg+xml," + DRAWING, "https://x.example/a\\\">" + IMAGE, "//x.example/" + IMAGE
            })
    void whatTheLoginSaysOfThemIsReadAndNotRun(String picture) {
        hub.onUserinfo = () -> HandMadeLogin.json("""
                {"sub":"id-mallory","preferred_username":"%s","name":"%s","picture":"%s","isPro":true,
                 "orgs":[{"sub":"1","name":"%4$s","preferred_username":"%4$s"}]}""".formatted(IMAGE, SCRIPT, picture, DRAWING));
        alice.signIn(hub, "mallory", "/me");
        Page page = browser.page(site.url(), 1280, 800, ColorScheme.LIGHT);
        page.context().addCookies(List.of(new Cookie("JSESSIONID", alice.session()).setUrl(site.url())));
        page.navigate("/me");

        Markup.readAsAPerson(page);
        RealBrowser.keep(page, "hostile-person");
        Markup.nothingRan(page, browser.complaints());
    }
}
