package io.hubcheck.ui.account;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.io.Serializable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What proves that a form was sent by a page of ours. It is known during a request only, and forms are made in between, too:
 * so a page keeps it from its last navigation.
 *
 * @param field the name of the form's field
 * @param value to be sent in it
 */
public record FormProof(String field, String value) implements Serializable {

    /** Has a page keep it from now on. For use in the request that the page begins with. */
    public static void keepFor(UI page) {
        take(page);
        page.addBeforeEnterListener(entered -> take(page));
    }

    /** The current page's; without one a form would be refused, so there is none. */
    static FormProof ofCurrentPage() {
        FormProof kept = ComponentUtil.getData(UI.getCurrentOrThrow(), FormProof.class);
        if (kept == null) {
            throw new IllegalStateException("The page has nothing to prove its forms with");
        }
        return kept;
    }

    private static void take(UI page) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            ComponentUtil.setData(page, FormProof.class, new FormProof(token.getParameterName(), token.getToken()));
        }
    }
}
