package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.ui.component.Formats;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers of several languages, each written to in theirs. */
final class LanguageStoryTest extends UiStory {

    private static final String CHOICE = "hubcheck-language";

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void theBrowserSaysWhichLanguage() {
        browser.wants("de-AT", "en");

        open("/");

        assertThat(textOf(_get(Nav.class))).contains("Katalog", "Prüfen");
        assertThat(title()).isEqualTo("Katalog – Hubcheck");
    }

    @Test
    void aBatchThatCannotBeReadIsRefusedInIt() {
        browser.wants("de-AT", "en");
        open("/validate/batch");

        _click(_get(Button.class, button -> button.withText("Alle prüfen")));
        everythingArrives();

        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Es gibt nichts zu fragen.");
    }

    @Test
    void itsFirstLanguageCountsEvenWhereAnotherFitsToTheLetter() {
        browser.wants("fr-CH", "en");

        open("/");

        assertThat(textOf(_get(Nav.class))).contains("Vérifier");
    }

    @Test
    void whoReadsNoneOfTheLanguagesGetsEnglishWithTheCustomsOfTheirRegion() {
        browser.wants("sv-SE");

        open("/");

        assertThat(textOf(_get(Nav.class))).contains("Catalogue");
        assertThat(new Formats(clock).absolute(Samples.NOW.plus(Duration.ofHours(15))))
                .doesNotContain("PM");
    }

    @Test
    void whatIsSaidInEnglishOnAPageInAnotherLanguageSaysSo() {
        browser.wants("de-DE");
        open("/validate?m=" + Samples.LLAMA + "&p=groq");
        everythingArrives();

        List<String> english = english();
        assertThat(english).filteredOn("Groq serves it for chat."::equals).hasSizeGreaterThanOrEqualTo(2);
        assertThat(english).contains("The Hub knows the model.").doesNotContain("Das funktioniert");
    }

    @Test
    void timesInWhatIsSaidInEnglishAreWrittenAsTheReaderDoes() {
        browser.wants("de-DE");
        validator.answers(question -> Samples.verdict(
                question,
                Outcome.PASS,
                Finding.OK,
                "It is live, says the list of 2026-11-02T08:15:00Z.",
                List.of(),
                List.of(Finding.pass(
                        "token", "The Hub knows you as alice, until 2026-12-24T18:30:00.123Z.", Samples.hub()))));

        open("/validate?m=" + Samples.LLAMA);
        everythingArrives();

        assertThat(page())
                .contains("says the list of 02.11.2026, 08:15:00 Z.", "as alice, until 24.12.2026, 18:30:00 Z.")
                .doesNotContain("2026-11-02T", "2026-12-24T");
    }

    @Test
    void aChoiceWinsOverTheBrowser() {
        browser.wants("de-DE");
        browser.remembers(CHOICE, "zh-Hans");

        open("/");

        assertThat(textOf(_get(Nav.class))).contains("目录");
    }

    @Test
    void aChoiceOfTheBrowsersOwnLanguageKeepsItsRegion() {
        browser.wants("en-US", "de-CH");
        browser.remembers(CHOICE, "de");

        open("/");

        assertThat(new Formats(clock).number(131072)).isEqualTo("131’072");
    }

    @Test
    void aLanguageWithoutARegionOfTheBrowserWritesNumbersItsOwnWay() {
        browser.wants("en-US");
        browser.remembers(CHOICE, "de");

        open("/");

        assertThat(new Formats(clock).usd(new BigDecimal("0.59"))).isEqualTo("0,59\u00a0$");
    }

    @Test
    void anUnknownChoiceIsNone() {
        browser.wants("es-MX");
        browser.remembers(CHOICE, "<script>");

        open("/");

        assertThat(textOf(_get(Nav.class))).contains("Catálogo");
    }

    @Test
    void aChoiceIsRememberedByTheBrowserAndThePageLoadedAnew() {
        open("/");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        each -> "Language".equals(each.getAriaLabel().orElse("")))));
        _click(_get(Button.class, spec -> spec.withText("Français")));

        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("document.cookie")
                        && script.contains("reload")
                        && script.contains(CHOICE + "=fr"));
    }

    @Test
    void whatIsSaidOfALostSessionIsInTheLanguageToo() {
        browser.remembers(CHOICE, "de");
        open("/");

        assertThat(VaadinService.getCurrent()
                        .getSystemMessages(Locale.ENGLISH, VaadinRequest.getCurrent())
                        .getSessionExpiredCaption())
                .startsWith("Diese Seite hat ihre Sitzung verloren");
    }

    @Test
    void theLanguageOfTheServersOwnSystemIsNobodysBusiness() {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            open("/");

            assertThat(textOf(_get(Nav.class))).contains("Catalogue");
        } finally {
            Locale.setDefault(own);
        }
    }

    /** What whoever hears the page hears in English, and sees from left to right. */
    private static List<String> english() {
        return _find(Component.class, spec -> spec.withAttribute("lang", "en").withAttribute("dir", "ltr")).stream()
                .map(part -> textOf(part).strip())
                .toList();
    }
}
