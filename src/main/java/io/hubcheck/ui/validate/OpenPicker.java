package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.server.Command;
import io.hubcheck.secret.PastedToken;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dropdown that offers what is known and takes any other word too, since the sets are open. */
final class OpenPicker extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    private List<String> shown = List.of();

    /** @param changed is run when the reader chose or typed another word */
    OpenPicker(String label, String placeholder, Command changed) {
        super(label);
        setPlaceholder(placeholder);
        setClearButtonVisible(true);
        setOverlayWidth("min(34rem, calc(100vw - 2rem))");
        setAllowCustomValue(true);
        setManualValidation(true);
        addCustomValueSetListener(typed -> {
            take(typed.getDetail());
            changed.execute();
        });
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                setInvalid(false);
                changed.execute();
            }
        });
    }

    private void take(String typed) {
        if (PastedToken.isIn(typed)) {
            refuseToken();
        } else {
            setInvalid(false);
            show(shown, typed);
        }
    }

    /** The browser has to be told, since what is typed stands in its box alone. */
    private void refuseToken() {
        setValue(null);
        getElement().callJsFunction("clear");
        setErrorMessage(translate("token.pasted"));
        setInvalid(true);
    }

    /** Offers these words, and chooses one, which need not be among them. */
    void show(List<String> words, @Nullable String chosen) {
        List<String> items = Stream.concat(words.stream(), Stream.ofNullable(chosen))
                .distinct()
                .toList();
        if (!items.equals(shown)) {
            shown = items;
            setItems(items);
        }
        setValue(chosen);
    }

    @Nullable
    String chosen() {
        String value = getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }
}
