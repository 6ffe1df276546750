package io.hubcheck.ui.compare;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * One thing that is known of the pairs, or not.
 *
 * @param name the key of what it is called
 * @param differs whether they differ in it
 * @param values one for each pair
 */
record Fact(String name, boolean differs, List<? extends Component> values) {

    /** What it is called; says so where the pairs differ. */
    Component heading() {
        Div heading = new Div(new Span(translate(name)));
        if (differs) {
            Span mark = new Span("≠");
            mark.addClassName("differs-mark");
            mark.setTitle(translate("compare.differs"));
            mark.getElement().setAttribute("role", "img").setAttribute("aria-label", translate("compare.differs"));
            heading.add(mark);
        }
        return heading;
    }
}
