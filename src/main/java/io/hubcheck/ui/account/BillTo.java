package io.hubcheck.ui.account;

import com.vaadin.flow.server.VaadinSession;
import io.hubcheck.auth.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisation that a person wants their calls billed to, for as long as their session lasts. */
public final class BillTo {

    private static final String KEY = BillTo.class.getName();

    private BillTo() {}

    /** The choice; empty for oneself, and where somebody else made it. For use under the session's lock. */
    public static Optional<String> chosen(@Nullable SignedIn person) {
        return person != null && VaadinSession.getCurrent().getAttribute(KEY) instanceof String organization
                ? Optional.of(organization).filter(person.profile().organizations()::contains)
                : Optional.empty();
    }

    static void choose(@Nullable String organization) {
        VaadinSession.getCurrent().setAttribute(KEY, organization);
    }
}
