package io.hubcheck.ui;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import io.hubcheck.ui.component.DropDown;
import io.hubcheck.ui.component.PickList;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the system is; remembered in the browser, where the page's script finds it before anything shows. */
final class ThemeSwitch extends Div {

    private static final long serialVersionUID = 1L;
    private static final String STORED_AS = "hubcheck.theme";

    private final PickList<Theme> themes = new PickList<>(this::pick);
    private final DropDown dropDown;
    private Theme current = Theme.SYSTEM;

    ThemeSwitch() {
        addClassName("theme-switch");
        Button button = new Button(VaadinIcon.ADJUST.create());
        button.setAriaLabel(translate("theme.label"));
        dropDown = new DropDown(button, translate("theme.label"), this::choices);
        add(dropDown);
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        super.onAttach(shown);
        WebStorage.getItem(
                shown.getUI(), WebStorage.Storage.LOCAL_STORAGE, STORED_AS, stored -> mark(Theme.of(stored)));
    }

    /** Shows everything in a theme, now and the next time. */
    void pick(Theme theme) {
        getUI().ifPresent(ui -> {
            ui.getPage().setColorScheme(theme.scheme);
            WebStorage.setItem(ui, WebStorage.Storage.LOCAL_STORAGE, STORED_AS, theme.word());
        });
        mark(theme);
        dropDown.close();
    }

    private Component choices() {
        for (Theme theme : Theme.values()) {
            themes.offer(theme, translate("theme." + theme.word()));
        }
        themes.mark(current);
        return themes;
    }

    private void mark(Theme theme) {
        current = theme;
        themes.mark(theme);
    }

    /** How everything looks. */
    enum Theme {
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
