package io.hubcheck.ui.component;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.Icon;

/** How something is: as icon, word and colour, never as colour alone. */
public final class StateBadge extends Badge {

    private static final long serialVersionUID = 1L;

    /** @param theme the name of a colour, or empty for a neutral one */
    public StateBadge(String word, Icon icon, String theme) {
        super(word, icon);
        if (theme.isEmpty()) {
            addClassName("aura-accent-neutral");
        } else {
            getElement().setAttribute("theme", theme);
        }
    }
}
