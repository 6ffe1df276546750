package io.hubcheck.ui;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightAction;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** The ways to the screens; the open one is marked, also below itself. */
final class Navigation extends Nav {

    private static final long serialVersionUID = 1L;
    private static final HighlightAction<RouterLink> CURRENT_PAGE = (link, current) -> {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    };

    Navigation() {
        setAriaLabel(translate("layout.navigation"));
        Screen.ALL.forEach(screen -> add(entry(screen)));
    }

    private static RouterLink entry(Screen screen) {
        RouterLink entry = new RouterLink(translate(screen.label()), screen.view());
        entry.setHighlightCondition(
                entry.getHref().isEmpty() ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
        entry.setHighlightAction(CURRENT_PAGE);
        entry.getElement().setAttribute("data-go", screen.key());
        return entry;
    }
}
