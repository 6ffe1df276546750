package io.hubcheck.ui.component;

import com.vaadin.flow.component.html.Anchor;
import io.hubcheck.auth.SignInPaths;

/** A link to the Hub's login, which leads back. */
public final class SignInLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param returnPath the path and query to come back to, on this site */
    public SignInLink(String label, String returnPath) {
        super(SignInPaths.hub(returnPath), label);
        addClassName("sign-in");
        getElement().setAttribute("router-ignore", true);
    }
}
