package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.ExtensionKind;
import io.hubcheck.plugin.FolderNews;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody looks at the plugins, and switches them if they may. */
final class PluginsStoryTest extends UiStory {

    private static final PluginOrigin JAR = new PluginOrigin.Jar("ceiling-1.2.jar");
    private static final CallFigures BUSY = new CallFigures(
            1234,
            2,
            Duration.ofMillis(17),
            0,
            List.of(),
            new CallFigures.LastError("Check ceiling threw an exception.", Samples.READ));
    private static final PluginStatus CEILING = enabled(BUSY);
    private static final PluginStatus OFF = new PluginStatus(
            "hook", "2.0", new PluginOrigin.Bean("hook"), new PluginState.Disabled(), Map.of(), CallFigures.NONE);
    private static final PluginStatus BROKEN = new PluginStatus(
            "broken.jar",
            null,
            new PluginOrigin.Jar("broken.jar"),
            new PluginState.Rejected("It is no jar."),
            Map.of(),
            CallFigures.NONE);

    private static PluginStatus enabled(CallFigures calls) {
        return new PluginStatus(
                "price-ceiling",
                "1.2",
                JAR,
                new PluginState.Enabled(),
                Map.of(ExtensionKind.CHECK, 2, ExtensionKind.SOURCE, 1),
                calls);
    }

    @Test
    void whereThereIsNoPluginThePageSaysHowToAddOne() {
        open("/plugins");

        assertThat(title()).isEqualTo("Plugins – Hubcheck");
        assertThat(page())
                .contains("No plugin is here", "plugins/", "docs/plugins", "Look again")
                .doesNotContain("only be looked at");
        assertThat(_find(RouterLink.class, link -> link.withAttribute("aria-current", "page")))
                .extracting(RouterLink::getText)
                .containsExactly("Plugins");
    }

    @Test
    void aPluginAtWorkTellsWhatItAddsAndHowItsCallsWent() {
        plugins.are(CEILING);

        open("/plugins");

        assertThat(lines("price-ceiling"))
                .containsExactly(
                        "price-ceiling",
                        "1.2",
                        "enabled",
                        "From",
                        "file",
                        "ceiling-1.2.jar",
                        "Adds",
                        "1 source, 2 checks",
                        "Calls",
                        "1,234",
                        "Failures",
                        "2",
                        "Time (p95)",
                        "17 ms",
                        "Last error:",
                        "Check ceiling threw an exception.",
                        "3 min ago");
    }

    @Test
    void aPluginThatWasNeverCalledHasNoTime() {
        plugins.are(enabled(CallFigures.NONE));

        open("/plugins");

        assertThat(lines("price-ceiling")).endsWith("Failures", "0", "Time (p95)", "—");
    }

    @Test
    void whatHangsOrIsSuspendedIsNamed() {
        plugins.are(enabled(new CallFigures(9, 5, Duration.ofNanos(40), 0, List.of("price-ceiling/ceiling"), null)));
        open("/plugins");
        assertThat(lines("price-ceiling"))
                .contains("partly suspended", "Suspended for now", "price-ceiling/ceiling", "under 1 ms");

        plugins.are(enabled(new CallFigures(9, 5, null, 3, List.of(), null)));
        timePasses(Duration.ofSeconds(1));

        assertThat(lines("price-ceiling"))
                .contains("hanging", "Hanging calls", "3")
                .doesNotContain("partly suspended");
    }

    @Test
    void aRejectedPluginSaysWhyAndOfOneThatIsNotAtWorkThereAreNoFigures() {
        plugins.are(BROKEN, OFF);

        open("/plugins");

        assertThat(lines("broken.jar"))
                .containsExactly("broken.jar", "rejected", "It is no jar.", "From", "file", "broken.jar");
        assertThat(lines("hook")).containsExactly("hook", "2.0", "disabled", "From", "Spring bean", "hook");
    }

    @Test
    void whoDisablesAPluginSeesThatItIsBusyUntilItIsDone() {
        plugins.are(CEILING, OFF);
        open("/plugins");

        _click(button("Disable"));
        assertThat(button("Disabling …").isEnabled()).isFalse();
        assertThat(button("Enable").isEnabled()).isTrue();
        assertThat(plugins.list().getFirst().state()).isEqualTo(new PluginState.Enabled());

        everythingArrives();
        NotificationsKt.expectNotifications("price-ceiling is disabled.");
        assertThat(lines("price-ceiling")).contains("disabled");
        assertThat(_find(Button.class, button -> button.withText("Enable"))).hasSize(2);
    }

    @Test
    void whoLeavesThePageMeanwhileBreaksNothingOff() {
        plugins.are(OFF);
        open("/plugins");
        _click(button("Enable"));

        open("/status");
        everythingArrives();

        assertThat(plugins.list().getFirst().state()).isEqualTo(new PluginState.Enabled());
    }

    @Test
    void aPluginThatIsGoneIsNoEndToThePage() {
        plugins.are(OFF);
        open("/plugins");
        _click(button("Enable"));

        plugins.are();
        everythingArrives();

        assertThat(page()).contains("No plugin is here");
    }

    @Test
    void aJarThatHasComeIsThereAfterAnotherLook() {
        plugins.willFind(
                new FolderNews(List.of("ceiling-1.2.jar"), List.of("old.jar"), List.of("big.jar", "huge.jar")),
                CEILING);
        open("/plugins");

        _click(button("Look again"));
        assertThat(button("Looking …").isEnabled()).isFalse();
        everythingArrives();

        NotificationsKt.expectNotifications("Read: ceiling-1.2.jar. Gone: old.jar. New or changed a moment ago:"
                + " big.jar, huge.jar. What stays the same until the next look is read then.");
        assertThat(lines("price-ceiling")).contains("enabled");
        assertThat(button("Look again").isEnabled()).isTrue();
    }

    @Test
    void aLookThatFindsNothingNewSaysSo() {
        open("/plugins");

        _click(button("Look again"));
        everythingArrives();

        NotificationsKt.expectNotifications("Nothing has changed in the plugins’ folder.");
    }

    @Test
    void aButtonStaysTheSameWhileFiguresChange() {
        plugins.are(CEILING);
        open("/plugins");
        Button before = button("Disable");

        plugins.are(enabled(new CallFigures(1235, 2, Duration.ofMillis(17), 0, List.of(), null)));
        timePasses(Duration.ofSeconds(1));

        assertThat(lines("price-ceiling")).contains("1,235");
        assertThat(button("Disable")).isSameAs(before);
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
