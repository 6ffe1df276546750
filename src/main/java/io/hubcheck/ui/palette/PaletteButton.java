package io.hubcheck.ui.palette;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.catalog.Catalog;
import java.util.List;
import java.util.function.Function;

/** Opens the palette; the page's script presses it for Ctrl-K and ⌘K. */
public final class PaletteButton extends Button {

    private static final long serialVersionUID = 1L;

    /** The keys that mean something on the page now. */
    public static final String KEYS = "[...document.querySelectorAll('[data-key]')].map(e => e.dataset.key).join('')";

    /** @param commands what can be chosen besides models and providers, by the keys that mean something now */
    public PaletteButton(Catalog catalog, ModelSearch models, Function<String, List<Choice>> commands) {
        super(VaadinIcon.SEARCH.create());
        addClassName("palette-button");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(translate("palette.open"));
        setTooltipText(translate("palette.open"));
        Span command = new Span(translate("keys.ctrl"));
        command.getElement().setAttribute("data-mac", "⌘");
        Span shortcut = new Span(command, new Span(" K"));
        shortcut.addClassName("shortcut");
        setSuffixComponent(shortcut);
        getElement().setAttribute("data-palette", true).setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        getElement()
                .addEventListener(
                        "click",
                        pressed -> new Palette(new Matches(
                                        catalog,
                                        models,
                                        commands.apply(pressed.getEventData()
                                                .path(KEYS)
                                                .asString(""))))
                                .open())
                .addEventData(KEYS);
    }
}
