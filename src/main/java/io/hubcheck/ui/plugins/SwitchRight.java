package io.hubcheck.ui.plugins;

import io.hubcheck.auth.CurrentUser;

/** Who may enable and disable plugins: all of the server's users are struck by it, so not just anybody. */
public final class SwitchRight {

    private final CurrentUser user;
    private final boolean everybody;

    /** @param everybody whether the administrator grants it to whoever opens the screen, not only at the machine itself */
    public SwitchRight(CurrentUser user, boolean everybody) {
        this.user = user;
        this.everybody = everybody;
    }

    /** Whether who sends the current request has it; for use on the request's thread. */
    boolean held() {
        return everybody || user.atThisMachine();
    }
}
