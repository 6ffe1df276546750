package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import io.hubcheck.ui.home.address.Criterion;
import java.util.List;
import java.util.function.Consumer;

/** The usual values of a criterion, and whichever else is typed. */
final class CriterionPicker extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    private final Criterion criterion;

    CriterionPicker(Criterion criterion, List<String> usual, CriterionTexts texts) {
        super(CriterionTexts.label(criterion));
        this.criterion = criterion;
        setPlaceholder(translate("filter.any"));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setManualValidation(true);
        setItemLabelGenerator(value -> texts.value(criterion, value));
        setItems(usual);
        addValueChangeListener(changed -> setInvalid(false));
    }

    /** @param choose is given what was typed, if it can be a value at all */
    void onTyped(Consumer<String> choose) {
        addCustomValueSetListener(typed -> {
            String text = typed.getDetail().strip();
            boolean readable = criterion.read(text).isPresent();
            setErrorMessage(readable ? null : translate("filter.unreadable." + criterion.parameter()));
            setInvalid(!readable);
            if (readable) {
                choose.accept(text);
            }
        });
    }
}
