package io.hubcheck.ui.account;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** A screen found out that whoever was signed in no longer is; the frame tells it. */
public final class SignInEnded extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private SignInEnded(UI page) {
        super(page, false);
    }

    /** Lets the frame of the current page know, under the session's lock. */
    public static void tell() {
        UI page = UI.getCurrentOrThrow();
        ComponentUtil.fireEvent(page, new SignInEnded(page));
    }
}
