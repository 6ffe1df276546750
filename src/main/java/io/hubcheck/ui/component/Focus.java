package io.hubcheck.ui.component;

import com.vaadin.flow.component.Component;

/**
 * Where the focus goes when what had it is taken away, as a pressed button is that made itself superfluous. Otherwise it
 * would fall to the page's start, and whoever uses keys would be sent back there.
 */
public final class Focus {

    /** Hidden parts keep the focus until the browser draws the page anew. A reader who has gone on meanwhile stays there. */
    private static final String UNLESS_KEPT = """
            const now = document.activeElement;
            if (!now || now === document.body || !now.checkVisibility()) {
              if (this.localName.indexOf('-') < 0 && !this.matches('a, button, [tabindex]')) {
                this.setAttribute('tabindex', '-1');
              }
              this.focus();
            }
            """;

    private Focus() {}

    /** Gives it to a part of the page, such as a neighbour, a heading or a count, if nothing has it any more. */
    public static void unlessKept(Component next) {
        next.getElement().executeJs(UNLESS_KEPT);
    }
}
