package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.BeforeEach;

/** A reader at the validator, with a catalogue that was read before. */
abstract class ValidateStory extends UiStory {

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    static String headline() {
        return _get(H2.class).getText();
    }

    static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    @SuppressWarnings("unchecked")
    static ComboBox<String> model() {
        return labelled(ComboBox.class, "Model");
    }

    @SuppressWarnings("unchecked")
    static ComboBox<String> provider() {
        return labelled(ComboBox.class, "Provider");
    }

    @SuppressWarnings("unchecked")
    static ComboBox<String> task() {
        return labelled(ComboBox.class, "Task");
    }
}
