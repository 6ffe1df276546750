package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.LoginPages.SIGN_IN;
import static io.hubcheck.journey.LoginPages.authorize;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** People who meet the container in a frame of the Hub's page, on another site than its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpaceJourneyIT {

    private static final Pattern OFFERS = Pattern.compile("^\\d+ offers$");

    private static final Pattern AT_HOME = Pattern.compile("^https://owner-hubcheck\\.hf\\.space/\\?provider=groq$");

    /** What the Hub is asked to lead back to. */
    private static final String BACK = "&redirect_uri=" + SpaceStage.SPACE + "/login/oauth2/code/huggingface";

    private SpaceStage stage;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        stage = new SpaceStage(folder);
    }

    @AfterEach
    void nobodyIsKnown() {
        stage.hub.oauth().reset();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void theFramedPageIsOfFullUseToWhoeverIsSignedOut() {
        Page page = stage.desk();
        page.navigate("/spaces/owner/hubcheck?provider=groq&__theme=dark");
        FrameLocator frame = page.frameLocator("iframe");

        assertThat(frame.getByText(OFFERS)).isVisible();
        assertThat(frame.locator("html")).hasAttribute("theme", "dark");
        assertThat(frameAddress(page)).contains("provider=groq").doesNotContain("__theme");
        RealBrowser.keep(page, "space-framed");

        frame.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Providers"))
                .first()
                .click();
        page.waitForCondition(() -> frameAddress(page).contains("/providers"));
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void theHubsAddressFollowsWhatIsChosenInTheFrame() {
        Page page = stage.desk();
        page.navigate("/spaces/owner/hubcheck?provider=groq");
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.getByText(OFFERS)).isVisible();

        frame.getByLabel("Model").first().fill("qwen");

        page.waitForFunction("told.some((t) => t.queryString.includes('q=qwen'))");
        assertThat(page.evaluate("told.every((t) => t.from === '" + SpaceStage.SPACE + "' && t.hash === '')"))
                .isEqualTo(true);
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void theFramesCookieIsKeptApartAndGoesNowhereElse() {
        Page page = stage.desk();
        page.navigate("/spaces/owner/hubcheck");
        assertThat(page.frameLocator("iframe").getByText(OFFERS)).isVisible();

        Cookie session = session(page.context());

        assertThat(session.sameSite).isEqualTo(SameSiteAttribute.NONE);
        assertThat(session.secure).isTrue();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.partitionKey).contains("huggingface.co");
    }

    @Test
    void signingInOpensATabOfItsOwnAndEndsThere() {
        Page page = stage.desk();
        page.navigate("/spaces/owner/hubcheck?provider=groq");
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.getByText(OFFERS)).isVisible();

        List<String> asked = new ArrayList<>();
        page.context().onRequest(request -> asked.add(URLDecoder.decode(request.url(), StandardCharsets.UTF_8)));
        Page tab = page.waitForPopup(() -> frame.getByText(SIGN_IN).first().click());
        tab.locator("button[name=person][value=demo-alice]").click();
        authorize(tab);

        assertThat(tab).hasURL(AT_HOME);
        assertThat(tab.getByText("signed in as demo-alice")).isVisible();
        assertThat(tab.evaluate("window.opener")).isNull();
        assertThat(asked).anyMatch(url -> url.startsWith(stage.hub.url().toString()) && url.contains(BACK));
        assertThat(frame.getByText(OFFERS)).isVisible();
        RealBrowser.keep(tab, "space-own-tab");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void aFrameInASandboxIsOfFullUseAndItsLoginHasATabOfItsOwn() {
        Page page = stage.desk();
        page.navigate("/sandboxed?provider=groq");
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.getByText(OFFERS)).isVisible();
        frame.getByLabel("Model").first().fill("qwen");
        page.waitForFunction("told.some((t) => t.queryString.includes('q=qwen'))");
        frame.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Providers"))
                .first()
                .click();
        page.waitForCondition(() -> frameAddress(page).contains("/providers"));

        Page tab = page.waitForPopup(() -> frame.getByText(SIGN_IN).first().click());
        tab.locator("button[name=person][value=demo-alice]").click();
        authorize(tab);

        assertThat(tab).hasURL(SpaceStage.SPACE + "/providers");
        assertThat(LoginPages.button(tab, "Sign out")).isVisible();
        assertThat(tab.evaluate("window.opener")).isNull();
        RealBrowser.keep(tab, "space-sandboxed-tab");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void whereTheFrameKeepsNoCookieItSaysSoAndOffersATab() {
        Page page = stage.desk();
        page.navigate("/blocked?provider=groq");
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.getByText(Pattern.compile("need a cookie"))).isVisible();
        Page tab = page.waitForPopup(() -> frame.getByRole(AriaRole.LINK).click());

        assertThat(tab).hasURL(AT_HOME);
        assertThat(tab.getByText(OFFERS)).isVisible();
        page.bringToFront();
        RealBrowser.keep(page, "space-blocked");
        // What the browser says of a frame without any right is not about our policy.
        stage.complaints().clear();
    }

    @Test
    void aLoginThatLosesItsCookieTwiceEndsOnAPageThatExplains() {
        Page page = stage.desk();
        page.navigate(SpaceStage.SPACE + "/login/oauth2/code/huggingface?code=x&state=lost.1");
        page.locator("button[name=person][value=demo-bob]").click();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setDomain(SpaceStage.HOST));
        authorize(page);

        assertThat(page).hasURL(SpaceStage.SPACE + "/sign-in-cookies");
        assertThat(page).hasTitle("Your browser did not keep the sign-in – Hubcheck");
        RealBrowser.keep(page, "space-cookies");
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        RealBrowser.keep(page, "space-cookies-phone");

        page.getByText("Open " + SpaceStage.SPACE).click();
        assertThat(page.getByText(OFFERS)).isVisible();
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void itIsTheSpaceWhateverAnybodyForwards() throws Exception {
        assertThat(stage.container.redirectOfAStranger(
                        "/oauth2/authorization/huggingface",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "http"))
                .contains(BACK)
                .doesNotContain("evil");
    }

    private static String frameAddress(Page page) {
        return page.frames().getLast().url();
    }

    private static Cookie session(BrowserContext profile) {
        return profile.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
