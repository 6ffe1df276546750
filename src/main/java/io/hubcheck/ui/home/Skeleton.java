package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What is shown of the grid before anything is known. */
final class Skeleton extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 8;

    Skeleton() {
        addClassName("skeleton");
        Paragraph sentence = new Paragraph(translate("home.loading"));
        sentence.getElement().setAttribute("role", "status");
        add(sentence);
        for (int row = 0; row < ROWS; row++) {
            add(new Div());
        }
    }
}
