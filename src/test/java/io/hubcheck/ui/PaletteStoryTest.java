package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.textfield.TextField;
import io.hubcheck.api.Problem;
import io.hubcheck.ui.palette.PaletteButton;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader who goes everywhere by typing. */
final class PaletteStoryTest extends UiStory {

    private static final String ENTER = "event.key === 'Enter' && !event.isComposing";
    private static final String MARKED = "element.inputElement.getAttribute('aria-activedescendant') ?? ''";
    private static final String PRESSED = "event.target.closest('[role=option]')?.id ?? ''";

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void itBeginsWithTheScreensAndWhatCanBeDone() {
        openPalette("");

        assertThat(offered()).startsWith("Catalogue Screen", "Providers Screen", "Validate Screen");
        assertThat(offered())
                .contains("About Screen", "Theme: Dark Theme", "Deutsch Language", "Copy link Action")
                .doesNotContain("English Language", "Export what is shown Action");
    }

    @Test
    void whatAKeyDoesOnThePageIsOfferedWhereItDoesIt() {
        openPalette("e?");

        assertThat(offered())
                .contains("Export what is shown Action")
                .doesNotContain("Pick the row in focus for comparison Action");
    }

    @Test
    void aModelIsFoundByAPartOfItsName() {
        openPalette("");

        type("qwen");

        assertThat(offered()).first().isEqualTo(Samples.QWEN + " Model");
    }

    @Test
    void aProviderStandsBeforeTheModels() {
        openPalette("");

        type("groq");

        assertThat(offered()).first().isEqualTo("groq Provider");
    }

    @Test
    void aModelWithAProviderGoesToItsVerdict() {
        openPalette("");

        type("Qwen/Qwen3-32B:groq");
        enter();

        assertThat(address()).isEqualTo("/validate?m=Qwen%2FQwen3-32B%3Agroq");
        _assertNone(Dialog.class);
    }

    @Test
    void aPastedHubAddressGoesToItsVerdict() {
        openPalette("");

        type("https://huggingface.co/Qwen/Qwen3-32B");

        assertThat(offered()).startsWith("Validate Qwen/Qwen3-32B Verdict", "Qwen/Qwen3-32B Model");
    }

    @Test
    void aWholeIdOffersTheModelAndThenItsVerdict() {
        openPalette("");

        type(Samples.QWEN);

        assertThat(offered()).containsExactly(Samples.QWEN + " Model", "Validate " + Samples.QWEN + " Verdict");
    }

    @Test
    void enterTakesWhatTheArrowKeysMarked() {
        openPalette("");
        type("a");
        Component second = options().get(1);

        fire(field(), "keydown", Map.of(ENTER, true, MARKED, second.getId().orElseThrow()));

        _assertNone(Dialog.class);
    }

    @Test
    void whoIsQuickerThanTheListGetsTheBestOfTheNewOne() {
        openPalette("");
        String earlier = options().get(3).getId().orElseThrow();

        type("about");
        fire(field(), "keydown", Map.of(ENTER, true, MARKED, earlier));

        assertThat(address()).isEqualTo("/about");
    }

    @Test
    void aChoiceCanBePressed() {
        openPalette("");
        type("theme: dark");

        fire(
                _get(Div.class, list -> list.withClasses("palette-list")),
                "click",
                Map.of(PRESSED, options().getFirst().getId().orElseThrow()));

        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
    }

    @Test
    void everythingCanBeReadAnew() {
        catalog.willRead(Samples.laterCatalogue());
        openPalette("");
        type("anew");
        enter();

        assertThat(catalog.refreshes()).isEqualTo(1);
        NotificationsKt.expectNotifications("Read just now.");
    }

    @Test
    void aReadingInVainIsNotToldAsDone() {
        catalog.willFail(new Problem(Problem.HUB_UNREACHABLE, "The Hub did not answer.", null), Samples.READ);
        openPalette("");
        type("anew");
        enter();

        NotificationsKt.expectNotifications("Not everything could be read. The page “Status” says why.");
    }

    @Test
    void aReadingThatGoesOnIsFollowedUp() {
        catalog.takesItsTime();
        catalog.willRead(Samples.laterCatalogue());
        openPalette("");
        type("anew");
        enter();
        NotificationsKt.expectNotifications("Everything is being read anew.");

        catalog.readingEnds();
        MockVaadin.clientRoundtrip(true);

        NotificationsKt.expectNotifications("Read just now.");
    }

    @Test
    void whatHasNoSuchNameIsSaidInWords() {
        openPalette("");

        type("zzzz");
        enter();

        assertThat(textOf(_get(Dialog.class))).contains("Nothing here is called that.");
    }

    @Test
    void aTokenIsNotSearchedFor() {
        openPalette("");

        type("hf_not_a_real_token_1");

        assertThat(options()).isEmpty();
    }

    private void openPalette(String keys) {
        open("/status");
        Button button = _get(Button.class, each -> each.withClasses("palette-button"));
        fire(button, "click", Map.of(PaletteButton.KEYS, keys));
    }

    private static void type(String text) {
        _setValue(field(), text);
    }

    private static void enter() {
        fire(field(), "keydown", Map.of(ENTER, true, MARKED, ""));
    }

    private static TextField field() {
        return _get(TextField.class, field -> field.withClasses("palette-field"));
    }

    private static List<Div> options() {
        return _find(Div.class, option -> option.withAttribute("role", "option"));
    }

    private static List<String> offered() {
        return options().stream()
                .map(option -> textOf(option).strip().replace('\n', ' '))
                .toList();
    }
}
