package io.hubcheck.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the system is; remembered in the browser, where the page's script finds it before anything shows. */
final class ThemeSwitch extends MenuBar {

    private static final long serialVersionUID = 1L;
    private static final String STORED_AS = "hubcheck.theme";

    private final Map<Theme, MenuItem> items = new EnumMap<>(Theme.class);

    ThemeSwitch() {
        addClassName("theme-switch");
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem button = addItem(VaadinIcon.ADJUST.create());
        button.setAriaLabel(translate("theme.label"));
        for (Theme theme : Theme.values()) {
            MenuItem item = button.getSubMenu().addItem(translate("theme." + theme.word()), picked -> pick(theme));
            item.setCheckable(true);
            items.put(theme, item);
        }
        mark(Theme.SYSTEM);
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        super.onAttach(shown);
        WebStorage.getItem(
                shown.getUI(), WebStorage.Storage.LOCAL_STORAGE, STORED_AS, stored -> mark(Theme.of(stored)));
    }

    private void pick(Theme theme) {
        getUI().ifPresent(ui -> {
            ui.getPage().setColorScheme(theme.scheme);
            WebStorage.setItem(ui, WebStorage.Storage.LOCAL_STORAGE, STORED_AS, theme.word());
        });
        mark(theme);
    }

    private void mark(Theme current) {
        items.forEach((theme, item) -> item.setChecked(theme == current));
    }

    private enum Theme {
        SYSTEM(ColorScheme.Value.SYSTEM),
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK);

        private final ColorScheme.Value scheme;

        Theme(ColorScheme.Value scheme) {
            this.scheme = scheme;
        }

        static Theme of(@Nullable String stored) {
            return Arrays.stream(values())
                    .filter(theme -> theme.word().equals(stored))
                    .findFirst()
                    .orElse(SYSTEM);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
