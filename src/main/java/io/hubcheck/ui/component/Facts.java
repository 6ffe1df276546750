package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is known of one thing, each fact with its name. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("facts");
    }

    /**
     * Adds a fact.
     *
     * @param name the key of its name
     */
    public void add(String name, Component... value) {
        add(new Term(translate(name)), new Description(value));
    }

    /** Adds a fact whose name is more than a text. */
    public void addNamed(Component name, Component value) {
        add(new Term(name), new Description(value));
    }

    private void add(Term name, Description value) {
        getElement().appendChild(new Div(name, value).getElement());
    }

    /**
     * Adds a fact.
     *
     * @param name the key of its name
     */
    public void add(String name, String value) {
        add(name, new Span(value));
    }
}
