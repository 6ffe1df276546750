package io.hubcheck.ui.component;

import com.vaadin.flow.component.Component;

/** What the checks, the Hub and plugins say is said in English, on pages in any language. */
public final class English {

    private English() {}

    /** The same part, to be spoken and set as English. */
    public static <T extends Component> T mark(T part) {
        part.getElement().setAttribute("lang", "en").setAttribute("dir", "ltr");
        return part;
    }
}
