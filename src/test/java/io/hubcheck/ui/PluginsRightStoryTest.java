package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.ExtensionKind;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.ui.plugins.SwitchRight.Holders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may switch plugins, and what those read who may only look. */
class PluginsRightStoryTest extends UiStory {

    private static final PluginOrigin JAR = new PluginOrigin.Jar("ceiling-1.2.jar");
    private static final PluginStatus CEILING = new PluginStatus(
            "price-ceiling",
            "1.2",
            JAR,
            new PluginState.Enabled(),
            Map.of(ExtensionKind.CHECK, 2),
            new CallFigures(
                    1234,
                    2,
                    Duration.ofMillis(17),
                    0,
                    List.of(),
                    new CallFigures.LastError("Check ceiling threw an exception.", Samples.READ)));

    @Test
    void whatARejectedPluginSaidItselfIsForThoseWhoMaySwitch() {
        plugins.are(new PluginStatus(
                "needy",
                "1.0",
                JAR,
                new PluginState.Rejected("Its registration failed.", "java.lang.IllegalStateException: no database"),
                Map.of(),
                CallFigures.NONE));
        open("/plugins");
        assertThat(lines("needy")).contains("Its registration failed. java.lang.IllegalStateException: no database");

        user.isElsewhere();
        open("/plugins");

        assertThat(lines("needy")).contains("Its registration failed. The server’s log says what.");
        assertThat(page()).doesNotContain("database");
    }

    @Test
    void fromElsewhereOneCanOnlyLookAndIsToldWhy() {
        plugins.are(CEILING);
        user.isElsewhere();

        open("/plugins");

        assertThat(buttons()).isEmpty();
        assertThat(page()).contains("only be looked at", "hubcheck.plugins.manage=true");
    }

    @Test
    void aPageThatIsTakenElsewhereLosesTheRight() {
        plugins.are(CEILING);
        open("/plugins");
        user.isElsewhere();

        _click(button("Disable"));

        assertThat(buttons()).isEmpty();
        everythingArrives();
        assertThat(plugins.list()).containsExactly(CEILING);
    }

    @Test
    void aVisitorFromElsewhereReadsThatAPluginFailedAndNotItsOwnWords() {
        plugins.are(CEILING);
        user.isElsewhere();

        open("/plugins");

        assertThat(page())
                .contains("Last error:", "The server’s log says what.")
                .doesNotContain("threw an exception");
    }

    @Test
    void unlessTheAdministratorAllowsItNobodyMaySwitchNotEvenAtTheMachineItself() {
        maySwitchPlugins = Holders.of("false");
        plugins.are(CEILING);

        open("/plugins");

        assertThat(buttons()).isEmpty();
        assertThat(page())
                .contains("only be looked at", "hubcheck.plugins.manage=local", "The server’s log says what.")
                .doesNotContain("Look again", "threw an exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "nobody", "yes", "True", "localhost"})
    void aWordThatIsNoneOfTheSettingsAllowsNothing(String word) {
        assertThat(Holders.of(word)).isEqualTo(Holders.NOBODY);
    }

    @Test
    void theAdministratorCanAllowItToEverybody() {
        maySwitchPlugins = Holders.of("true");
        plugins.are(CEILING);
        user.isElsewhere();

        open("/plugins");

        assertThat(button("Disable").isEnabled()).isTrue();
        assertThat(page()).doesNotContain("only be looked at");
    }

    private static List<Button> buttons() {
        return _find(Section.class).stream()
                .flatMap(card -> _find(card, Button.class).stream())
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    private static List<String> lines(String plugin) {
        return textOf(_get(Section.class, card -> card.withAttribute("aria-label", plugin)))
                .lines()
                .map(String::strip)
                .filter(line -> !line.matches("Disable|Enable|Try again"))
                .toList();
    }
}
