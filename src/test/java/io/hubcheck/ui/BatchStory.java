package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.hubcheck.api.Outcome;
import io.hubcheck.batch.BatchResult;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A reader at the page for many pairs, where those of one owner do not work. */
abstract class BatchStory extends UiStory {

    @BeforeEach
    void someWorkAndSomeDoNot() {
        validator.answers(question -> question.model().startsWith("bad/")
                ? Samples.verdict(question, Outcome.FAIL, "not_served", "Nobody serves it.", List.of(), List.of())
                : Samples.pass(question));
        open("/validate/batch");
    }

    void validate(String text) {
        paste(text);
        everythingArrives();
    }

    void paste(String text) {
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, spec -> spec.withText("Validate all")));
        background.doNewest();
        MockVaadin.clientRoundtrip(true);
    }

    @SuppressWarnings("unchecked")
    static void choose(String label) {
        RadioButtonGroup<Object> group = _get(RadioButtonGroup.class);
        Object choice = group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .orElseThrow();
        _setValue(group, choice);
    }

    @SuppressWarnings("unchecked")
    static List<String> shown() {
        Grid<BatchResult> grid = _get(Grid.class);
        return GridKt._findAll(grid).stream()
                .map(result -> result.entry().text())
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Component card(int row) {
        Grid<BatchResult> grid = _get(Grid.class);
        return ((ComponentRenderer<Component, BatchResult>)
                        grid.getColumns().getFirst().getRenderer())
                .createComponent(GridKt._get(grid, row));
    }
}
