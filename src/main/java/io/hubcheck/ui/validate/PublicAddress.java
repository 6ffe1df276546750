package io.hubcheck.ui.validate;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that the reader's browser knows the application by. */
final class PublicAddress {

    private PublicAddress() {}

    /** Without a slash at the end; for use while a request of the page is being answered. */
    static String ofCurrentRequest() {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .toUriString();
    }
}
