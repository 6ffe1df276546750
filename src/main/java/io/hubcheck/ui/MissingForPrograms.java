package io.hubcheck.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** Answers where there is nothing and a page would not be read: it takes what Vaadin would answer with a page. */
final class MissingForPrograms extends IndexHtmlRequestHandler {

    private static final long serialVersionUID = 1L;

    private final transient MissingPages missing;

    MissingForPrograms(MissingPages missing) {
        this.missing = missing;
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return super.canHandleRequest(request) && !PageReaders.accept(request.getHeaders(HttpHeaders.ACCEPT));
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        boolean nothing = missing.has(request);
        if (nothing) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            endNew(session.getSession(), response);
            PageProblem.NOT_FOUND.write(response);
        }
        return nothing;
    }

    /** Who reads no pages has no use for one, and it would take the place of somebody's who does; its cookie is with the answer already. */
    private static void endNew(WrappedSession session, VaadinResponse response) {
        if (session.isNew()) {
            session.invalidate();
            response.setHeader(HttpHeaders.SET_COOKIE, null);
        }
    }
}
