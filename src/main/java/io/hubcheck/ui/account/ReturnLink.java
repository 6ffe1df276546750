package io.hubcheck.ui.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.hubcheck.auth.SignInPaths;
import io.hubcheck.ui.component.CurrentAddress;

/** Links to the Hub's login, which leads back here. The page's script puts in the address that shows when one is followed. */
public final class ReturnLink {

    private ReturnLink() {}

    static Anchor signIn(String label) {
        return link(SignInPaths.hub(here()), label);
    }

    /** Asks anew for everything, so that what was not granted can be. */
    public static Anchor grantAgain(String label) {
        return link(SignInPaths.hubAgain(here()), label);
    }

    /** The address of the current page, on this site. */
    static String here() {
        return "/" + CurrentAddress.of(UI.getCurrentOrThrow().getActiveViewLocation());
    }

    private static Anchor link(String address, String label) {
        Anchor link = new Anchor(address, label);
        link.addClassName("sign-in");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("data-return", true);
        return link;
    }
}
