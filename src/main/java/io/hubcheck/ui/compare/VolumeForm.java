package io.hubcheck.ui.compare;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks how much the reader calls. */
final class VolumeForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1_000_000_000;

    private final IntegerField input = field("compare.input");
    private final IntegerField output = field("compare.output");
    private final IntegerField requests = field("compare.requests");

    /** @param changed is given what was typed, once all of it can be read */
    VolumeForm(Consumer<Volume> changed) {
        addClassName("volume");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("compare.volume"));
        add(input, output, requests);
        for (IntegerField field : new IntegerField[] {input, output, requests}) {
            field.addValueChangeListener(typed -> {
                if (typed.isFromClient() && complete()) {
                    changed.accept(new Volume(input.getValue(), output.getValue(), requests.getValue()));
                }
            });
        }
    }

    void show(Volume volume) {
        input.setValue(Math.toIntExact(volume.input()));
        output.setValue(Math.toIntExact(volume.output()));
        requests.setValue(Math.toIntExact(volume.requests()));
    }

    private boolean complete() {
        return !input.isInvalid()
                && !output.isInvalid()
                && !requests.isInvalid()
                && input.getValue() != null
                && output.getValue() != null
                && requests.getValue() != null;
    }

    private static IntegerField field(String label) {
        IntegerField field = new IntegerField(translate(label));
        field.setMin(0);
        field.setMax(LARGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }
}
