package io.hubcheck.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** Something to know before reading on: what happened, in a sentence, and what can be done about it. */
public final class Notice extends Div {

    private final Div words = new Div();

    public Notice(Kind kind, String sentence, Component... actions) {
        addClassNames("notice", kind.name().toLowerCase(Locale.ROOT));
        words.addClassName("notice-words");
        add(kind.icon.create(), words);
        also(sentence);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("notice-actions");
            add(row);
        }
    }

    /** A further sentence. */
    public void also(String sentence) {
        words.add(new Paragraph(sentence));
    }

    /** How bad it is. */
    public enum Kind {
        INFO(VaadinIcon.INFO_CIRCLE_O),
        WARNING(VaadinIcon.WARNING),
        ERROR(VaadinIcon.CLOSE_CIRCLE);

        private final VaadinIcon icon;

        Kind(VaadinIcon icon) {
            this.icon = icon;
        }
    }
}
