package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import io.hubcheck.secret.PastedToken;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where words, an id, or a whole Hub address is typed. */
final class ModelText extends TextField {

    private static final long serialVersionUID = 1L;

    /** The first key is answered at once; whoever types on is answered this often. */
    private static final int TYPING_PERIOD_MS = 100;

    /** @param typed is given what may be filtered by, or null */
    ModelText(Consumer<@Nullable String> typed, Command enter) {
        super(CriterionTexts.label(Criterion.TEXT));
        addClassName("filter-text");
        setPlaceholder(translate("home.text.hint"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(TYPING_PERIOD_MS);
        getElement().setAttribute("data-slash", true);
        getElement().setAttribute("aria-keyshortcuts", "/");
        getElement().addEventListener("keydown", pressed -> enter.execute()).setFilter("event.key === 'Enter'");
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed.accept(withoutToken(event.getValue()));
            }
        });
    }

    void show(HomeAddress address) {
        String value = address.value(Criterion.TEXT);
        String text = value == null ? "" : value;
        if (!text.equals(getValue().strip())) {
            setValue(text);
        }
    }

    /** Says that a token was pasted, which is nothing to filter by. */
    void refuseToken(String why) {
        setValue("");
        setErrorMessage(why);
        setInvalid(true);
    }

    private @Nullable String withoutToken(String typed) {
        setInvalid(false);
        if (!PastedToken.isIn(typed)) {
            return typed;
        }
        refuseToken(translate("token.pasted"));
        return null;
    }
}
