package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says wherever somebody's name is shown that it is a developer's own token that stands in for a login. */
public final class DeveloperLabel {

    private DeveloperLabel() {}

    public static Badge create() {
        Badge label = new Badge(translate("account.developer-token"), VaadinIcon.WARNING.create());
        label.getElement().setAttribute("theme", "warning");
        return label;
    }
}
