package io.hubcheck.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** The address of a page, which holds no token even if somebody put one there. */
public final class CurrentAddress {

    private CurrentAddress() {}

    /** Puts another address in its place, without a page to come back from. */
    public static void replace(String path, QueryParameters parameters) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, parameters));
    }

    /** A location as text; without any parameter where one has the form of a token. */
    public static String of(Location location) {
        return holdsToken(location.getQueryParameters()) ? location.getPath() : location.getPathWithQueryParameters();
    }

    /** Whether any value of an address has the form of a token. */
    public static boolean holdsToken(QueryParameters parameters) {
        return parameters.getParameters().values().stream()
                .flatMap(values -> values.stream())
                .anyMatch(PastedToken::isIn);
    }
}
