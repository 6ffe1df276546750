package io.hubcheck.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.secret.PastedToken;
import java.util.List;

/** The address of a page, which holds no token even if somebody put one there. */
public final class CurrentAddress {

    private static final String FOLLOW = """
            const next = new URL($0, document.baseURI);
            if (next.pathname === location.pathname) {
              history.replaceState(history.state, '', next);
            }""";

    /** The parts of the path of a model that has an owner. */
    private static final int OWNED_MODEL = 3;

    private CurrentAddress() {}

    /** Puts another address in its place, without a page to come back from. */
    public static void replace(String path, QueryParameters parameters) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, parameters));
    }

    /**
     * Puts what the reader chose on a page into its address, without a page to come back from. Done at once, and only if
     * that page still shows: the router would do it after a navigation that the reader began meanwhile, and undo that.
     */
    public static void follow(String path, QueryParameters parameters) {
        String next = new Location(path, parameters).getPathWithQueryParameters();
        UI.getCurrent().getPage().executeJs(FOLLOW, next);
    }

    /** A location as text; without any parameter where one has the form of a token, and empty where the path holds one. */
    public static String of(Location location) {
        if (holdsToken(location.getSegments())) {
            return "";
        }
        return holdsToken(location.getQueryParameters()) ? location.getPath() : location.getPathWithQueryParameters();
    }

    /** Whether any value of an address has the form of a token. */
    public static boolean holdsToken(QueryParameters parameters) {
        return parameters.getParameters().values().stream()
                .flatMap(values -> values.stream())
                .anyMatch(PastedToken::isIn);
    }

    /** Whether any part of a path has the form of a token; a model may have a name of that form, behind its owner's. */
    public static boolean holdsToken(List<String> path) {
        boolean ofModel = path.size() == OWNED_MODEL && path.getFirst().equals(Pages.MODELS);
        return ofModel
                ? PastedToken.isIn(path.get(1) + "/" + path.get(2))
                : path.stream().anyMatch(PastedToken::isIn);
    }
}
