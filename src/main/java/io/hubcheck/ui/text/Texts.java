package io.hubcheck.ui.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts of the bundles, in the language of the current page. */
public final class Texts {

    /** Vaadin's own way has Spring look for them anew for each text, and a page of the catalogue has thousands. */
    private static final I18NProvider BUNDLES = new DefaultI18NProvider(List.of());

    private Texts() {}

    /** The text of a key with its parameters in place, in English where there is no page. */
    public static String translate(String key, @Nullable Object... parameters) {
        UI ui = UI.getCurrent();
        return BUNDLES.getTranslation(key, ui == null ? Locale.ENGLISH : ui.getLocale(), parameters);
    }
}
