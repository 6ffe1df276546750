package io.hubcheck.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import io.hubcheck.limit.OpenPages;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the pages of each session, and where one is too many, closes the one that was heard of longest ago. */
@Component
final class PagesOfSession implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final int most;

    PagesOfSession(OpenPages limit) {
        most = limit.most();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent init) {
        UI newest = init.getUI();
        VaadinSession session = newest.getSession();
        if (most > 0 && open(session).size() > most) {
            open(session).stream()
                    .filter(page -> !page.equals(newest))
                    .min(Comparator.comparingLong(page -> page.getInternals().getLastHeartbeatTimestamp()))
                    .ifPresent(UI::close);
        }
        AtomicInteger count = count(session.getSession());
        count.set(open(session).size());
        newest.addDetachListener(closed -> count.set(open(session).size()));
    }

    private static List<UI> open(VaadinSession session) {
        return session.getUIs().stream().filter(page -> !page.isClosing()).toList();
    }

    private static AtomicInteger count(WrappedSession session) {
        if (session.getAttribute(OpenPages.ATTRIBUTE) instanceof AtomicInteger known) {
            return known;
        }
        AtomicInteger count = new AtomicInteger();
        session.setAttribute(OpenPages.ATTRIBUTE, count);
        return count;
    }
}
