package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.textfield.TextField;
import io.hubcheck.hub.BilledName;
import io.hubcheck.secret.PastedToken;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whom a call is billed to, if not to oneself. */
final class BillToField extends TextField {

    private static final long serialVersionUID = 1L;

    BillToField(Consumer<@Nullable String> billed) {
        super(translate("validate.bill"));
        setPlaceholder(translate("validate.bill.hint"));
        setClearButtonVisible(true);
        setManualValidation(true);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                take(event.getValue().strip(), billed);
            }
        });
    }

    void show(@Nullable String bill) {
        setValue(bill == null ? "" : bill);
        setInvalid(false);
    }

    private void take(String typed, Consumer<@Nullable String> billed) {
        if (PastedToken.isIn(typed)) {
            show(null);
            setErrorMessage(translate("token.pasted"));
            setInvalid(true);
        } else if (typed.isEmpty() || BilledName.isFit(typed)) {
            billed.accept(typed.isEmpty() ? null : typed);
        } else {
            setErrorMessage(translate("model.bill.unfit"));
            setInvalid(true);
        }
    }
}
