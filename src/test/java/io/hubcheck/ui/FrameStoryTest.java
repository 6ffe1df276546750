package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same on each page, and what a reader sees where there is none. */
final class FrameStoryTest extends UiStory {

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void theNavigationMarksThePageThatIsOpen() {
        open("/validate");

        assertThat(_find(RouterLink.class, link -> link.withAttribute("aria-current", "page")))
                .extracting(RouterLink::getText)
                .containsExactly("Validate");
    }

    @Test
    void theContentCanBeReachedWithoutTheNavigation() {
        open("/");

        assertThat(_get(Anchor.class, link -> link.withText("Skip to the content"))
                        .getHref())
                .isEqualTo("#" + _get(Main.class).getId().orElseThrow());
        assertThat(_get(Nav.class).getAriaLabel()).contains("Screens");
    }

    @Test
    void theNavigationMarksTheScreenAlsoBelowItself() {
        open("/validate?m=a/b");

        assertThat(_find(RouterLink.class, link -> link.withAttribute("aria-current", "page")))
                .extracting(RouterLink::getText)
                .containsExactly("Validate");
    }

    @Test
    void whoHearsThePageIsLedToTheTitleOfAnotherScreenButNotOfTheFirst() {
        open("/");
        assertThat(sentToBrowser()).noneMatch(script -> script.contains("querySelector('h1')"));

        open("/status");

        assertThat(sentToBrowser()).anyMatch(script -> script.contains("querySelector('h1')"));
    }

    @Test
    void theFooterLeadsToWhatOneSeldomNeeds() {
        open("/");

        assertThat(textOf(_get(Footer.class))).contains("Hubcheck", "About", "API", "Keys");
        assertThat(linksTo("v3/api-docs")).hasSize(1);
    }

    @Test
    void aboutSaysWhatEachValueMeansAndWhatItDoesNot() {
        open("/about");

        assertThat(title()).isEqualTo("About – Hubcheck");
        assertThat(page())
                .contains("no promise for your next call", "Nobody tried it for you", "never counts as a pass");
        assertThat(page()).doesNotContain("!{");
    }

    @Test
    void theKeysAreListedAndThoseOfOneLetterCanBeSwitchedOff() {
        open("/");
        _click(_get(NativeButton.class, button -> button.withText("Keys")));
        Dialog sheet = _get(Dialog.class);
        assertThat(textOf(sheet)).contains("Find anything", "Export what is shown", "Go to: Validate");

        _setValue(_get(Checkbox.class, box -> box.withLabel("Use keys without Ctrl")), false);

        assertThat(sentToBrowser()).anyMatch(script -> script.contains("hubcheckKeys.use") && script.contains("false"));
    }

    @Test
    void aThemeThatWasChosenIsAppliedAndRemembered() {
        open("/");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        each -> "Theme".equals(each.getAriaLabel().orElse("")))));
        _click(_get(Button.class, spec -> spec.withText("Dark")));

        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
        assertThat(sentToBrowser()).anyMatch(script -> script.contains("setItem"));
    }

    @Test
    void anAddressWithoutAPageThatHoldsATokenIsNotRepeated() {
        open("/");
        load("no/hf_not_a_real_token_1");

        assertThat(page()).contains("There is no such page", "The address held what looks like a token.");
        assertThat(sentToBrowser()).anyMatch(script -> script.contains("replace: true"));
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("hf_not");
    }

    @Test
    void anAddressWithoutAPageSaysSoAndLeadsOn() {
        open("/");
        load("no/such/page");

        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
        assertThat(page()).contains("/no/such/page");
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("The catalogue");
    }

    @ParameterizedTest
    @CsvSource({
        "account, me, Your account",
        "Tokens, me, Your account",
        "provders, providers, Providers",
        "batch, validate/batch, Validate many",
        "sttaus, status, Status"
    })
    void anAddressByAnotherWordOrWithASlipLeadsToTheScreenThatWasMeant(String typed, String meant, String called) {
        open("/");
        load(typed);

        Anchor link = _get(
                Anchor.class,
                anchor -> anchor.withText(called)
                        .withPredicate(each -> each.getHref().equals(meant)));
        assertThat(link.getElement().hasAttribute("router-link")).isTrue();
    }

    @Test
    void aPageThatBreaksShowsNothingOfItsInsides() {
        catalog.breaksWith(new IllegalStateException("a detail for the log"));

        open("/validate?m=a/b");

        assertThat(_get(H1.class).getText()).isEqualTo("This page broke");
        assertThat(page()).contains("please give this reference").doesNotContain("a detail for the log");
        assertThat(_get(Anchor.class, link -> link.withText("Load it again")).getHref())
                .contains("validate?m=a");
    }

    @Test
    void aBrokenPageLeadsNobodyBackToATokenInItsAddress() {
        catalog.breaksWith(new IllegalStateException("a detail for the log"));

        open("/validate?m=hf_not_a_real_token_1");

        assertThat(_get(Anchor.class, link -> link.withText("Load it again")).getHref())
                .isEqualTo("validate");
    }

    @Test
    void aLostSessionIsToldInOurWordsAndLoadsTheSameAddress() {
        open("/");

        SystemMessages messages =
                VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, VaadinRequest.getCurrent());

        assertThat(messages.getSessionExpiredCaption()).startsWith("This page lost its session");
        assertThat(messages.getSessionExpiredURL()).isNull();
        assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
    }

    @Test
    void aCookieThatIsGoneIsToldEvenWhereVaadinHasNoServiceAtHand() {
        open("/");
        VaadinService service = VaadinService.getCurrent();
        CurrentInstance.clearAll();

        SystemMessages messages = service.getSystemMessages(Locale.GERMAN, null);

        assertThat(messages.getCookiesDisabledCaption()).startsWith("Diese Seite hat ihre Sitzung verloren");
        assertThat(messages.getCookiesDisabledURL()).isNull();
    }

    @Test
    void aFaultInAListenerIsToldWithoutItsDetails() {
        open("/");

        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("a detail for the log")));

        assertThat(NotificationsKt.getNotifications())
                .singleElement()
                .satisfies(said ->
                        assertThat(said.getElement().getProperty("text")).contains("Something went wrong on our side"));
    }

    private static void load(String path) {
        UI.getCurrent()
                .getInternals()
                .getRouter()
                .navigate(UI.getCurrent(), new Location(path), NavigationTrigger.PAGE_LOAD);
    }
}
