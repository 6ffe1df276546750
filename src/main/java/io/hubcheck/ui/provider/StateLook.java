package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.api.ProviderState;
import io.hubcheck.ui.component.StateBadge;
import java.util.Locale;

/** How the state of a provider shows: as icon, word and colour, never as colour alone. */
final class StateLook {

    private StateLook() {}

    static Badge badge(ProviderState state) {
        return switch (state) {
            case ACTIVE -> badge(state, VaadinIcon.CHECK_CIRCLE, "success");
            case RETIRED -> badge(state, VaadinIcon.BAN, "error");
            case UNKNOWN -> badge(state, VaadinIcon.QUESTION_CIRCLE, "");
        };
    }

    private static Badge badge(ProviderState state, VaadinIcon icon, String theme) {
        String word = translate("provider.state." + word(state));
        Badge badge = new StateBadge(word, icon.create(), theme);
        badge.getElement().setAttribute("title", translate("provider.why." + word(state)));
        return badge;
    }

    /** Its name in addresses. */
    static String word(ProviderState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
