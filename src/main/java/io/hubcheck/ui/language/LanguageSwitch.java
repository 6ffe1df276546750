package io.hubcheck.ui.language;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.ui.component.DropDown;
import io.hubcheck.ui.component.PickList;

/** Which language the screens are in, each called as its speakers do; remembered in the browser. */
public final class LanguageSwitch extends Div {

    private static final long serialVersionUID = 1L;

    /** Loads the page anew: its address keeps all that was chosen. */
    private static final String REMEMBER = """
            document.cookie = $0 + '; path=' + new URL(document.baseURI).pathname + '; max-age=31536000'
                + window.hubcheckPage.cookie;
            location.reload();
            """;

    public LanguageSwitch() {
        addClassName("language-switch");
        Button button = new Button(VaadinIcon.GLOBE.create());
        button.setAriaLabel(translate("language.label"));
        add(new DropDown(button, translate("language.label"), LanguageSwitch::choices));
    }

    private static Component choices() {
        PickList<Language> languages = new PickList<>(LanguageSwitch::pick);
        for (Language language : Language.values()) {
            languages.offer(language, language.ownName()).getElement().setAttribute("lang", language.tag());
        }
        languages.mark(Language.of(UI.getCurrentOrThrow().getLocale()));
        return languages;
    }

    /** Shows the current page in another language. */
    public static void pick(Language language) {
        UI.getCurrentOrThrow().getPage().executeJs(REMEMBER, ReadersLocale.COOKIE + "=" + language.tag());
    }
}
