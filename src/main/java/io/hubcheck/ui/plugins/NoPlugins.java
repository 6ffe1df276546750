package io.hubcheck.ui.plugins;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How one gets the first plugin. */
final class NoPlugins extends Div {

    private static final long serialVersionUID = 1L;

    NoPlugins() {
        addClassName("empty");
        add(
                new H2(translate("plugins.none")),
                new Paragraph(translate("plugins.none.add")),
                new Paragraph(new Span(translate("plugins.none.write") + " "), new Code("docs/plugins")));
    }
}
