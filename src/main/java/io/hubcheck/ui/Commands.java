package io.hubcheck.ui;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.Command;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.ui.about.AboutView;
import io.hubcheck.ui.account.AccountView;
import io.hubcheck.ui.batch.BatchView;
import io.hubcheck.ui.component.Rereading;
import io.hubcheck.ui.language.Language;
import io.hubcheck.ui.language.LanguageSwitch;
import io.hubcheck.ui.palette.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the palette offers besides models and providers. */
final class Commands {

    private static final String PRESS = "document.querySelector($0)?.click()";
    private static final String SIGN_IN = ".account :is(a.sign-in, form button, vaadin-button)";

    private final Rereading rereading;
    private final CurrentUser user;
    private final ThemeSwitch themes;

    Commands(Rereading rereading, CurrentUser user, ThemeSwitch themes) {
        this.rereading = rereading;
        this.user = user;
        this.themes = themes;
    }

    /** @param keys that mean something on the page now */
    List<Choice> by(String keys) {
        return Stream.of(screens(), ofThisPage(keys), actions(), themes(), languages())
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Choice> screens() {
        return Stream.concat(
                        Screen.ALL.stream(),
                        Stream.of(
                                new Screen("batch.title", BatchView.class, ""),
                                new Screen("me.title", AccountView.class, ""),
                                new Screen("about.title", AboutView.class, "")))
                .map(screen -> new Choice(
                        VaadinIcon.ARROW_RIGHT,
                        translate(screen.label()),
                        translate("palette.screen"),
                        () -> UI.getCurrentOrThrow().navigate(screen.view())));
    }

    private static Stream<Choice> ofThisPage(String keys) {
        return Stream.of(keyed("v", "keys.validate"), keyed("c", "keys.compare"), keyed("e", "keys.export"))
                .filter(command -> keys.contains(command.getKey()))
                .map(Map.Entry::getValue);
    }

    private static Map.Entry<String, Choice> keyed(String key, String label) {
        return Map.entry(key, action(label, () -> press("[data-key=" + key + "]")));
    }

    private Stream<Choice> actions() {
        String sign = user.current().isPresent() ? "account.sign-out" : "account.sign-in";
        return Stream.of(
                action("home.refresh", this::refresh),
                action("share.link", Commands::copyLink),
                action(sign, () -> press(SIGN_IN)),
                action("keys.title", () -> new KeySheet().open()));
    }

    private Stream<Choice> themes() {
        return Arrays.stream(ThemeSwitch.Theme.values())
                .map(theme -> new Choice(
                        VaadinIcon.ADJUST,
                        translate("palette.theme", translate("theme." + theme.word())),
                        translate("theme.label"),
                        () -> themes.pick(theme)));
    }

    private static Stream<Choice> languages() {
        Language current = Language.of(UI.getCurrentOrThrow().getLocale());
        return Arrays.stream(Language.values())
                .filter(language -> language != current)
                .map(language -> new Choice(
                        VaadinIcon.GLOBE,
                        language.ownName(),
                        translate("language.label"),
                        () -> LanguageSwitch.pick(language)));
    }

    private static Choice action(String key, Command run) {
        return new Choice(VaadinIcon.BOLT, translate(key), translate("palette.action"), run);
    }

    private void refresh() {
        if (!rereading.start()) {
            Notification.show(translate("palette.reading")).setPosition(Notification.Position.BOTTOM_CENTER);
        }
    }

    private static void copyLink() {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return navigator.clipboard.writeText(location.href)")
                .then(
                        copied -> Notification.show(translate("copy.done")),
                        refused -> Notification.show(translate("copy.refused")));
    }

    private static void press(String selector) {
        UI.getCurrentOrThrow().getPage().executeJs(PRESS, selector);
    }
}
