package io.hubcheck.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Answers where there is nothing and a page would not be read: it takes what Vaadin would answer with a page. */
final class MissingForPrograms extends IndexHtmlRequestHandler {

    private static final long serialVersionUID = 1L;

    /** A browser that is sent pages as XML says so by name: to whoever accepts anything, a page is HTML. */
    private static final MediaType XHTML = MediaType.APPLICATION_XHTML_XML;

    private final transient MissingPages missing;

    MissingForPrograms(MissingPages missing) {
        this.missing = missing;
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return super.canHandleRequest(request) && !acceptsPage(request);
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        boolean nothing = missing.has(request);
        if (nothing) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            PageProblem.NOT_FOUND.write(response);
            endNew(session.getSession());
        }
        return nothing;
    }

    /** Who reads no pages has no use for one, and it would take the place of somebody's who does. */
    private static void endNew(WrappedSession session) {
        if (session.isNew()) {
            session.invalidate();
        }
    }

    private static boolean acceptsPage(VaadinRequest request) {
        try {
            List<MediaType> accepted =
                    MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return accepted.isEmpty() || wordOnPages(accepted).isPresent() || acceptsXhtml(accepted);
        } catch (InvalidMediaTypeException unreadable) {
            return true;
        }
    }

    private static boolean acceptsXhtml(List<MediaType> accepted) {
        return accepted.stream().anyMatch(type -> type.equalsTypeAndSubtype(XHTML) && type.getQualityValue() > 0);
    }

    /** The most exact one decides, and may exclude what a wildcard accepts. */
    private static Optional<MediaType> wordOnPages(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> type.includes(MediaType.TEXT_HTML))
                .min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
                .filter(type -> type.getQualityValue() > 0);
    }
}
