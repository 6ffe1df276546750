package io.hubcheck.ui.component;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that the reader's browser knows the application by. */
public final class PublicAddress {

    private PublicAddress() {}

    /** Without a slash at the end; for use while a request of the page is being answered. */
    public static String ofCurrentRequest() {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .toUriString();
    }
}
