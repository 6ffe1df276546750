package io.hubcheck.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** How wide the reader's window is, for what has another form where there is no room for the usual one. */
public final class Room {

    private Room() {}

    /**
     * Tells now and whenever that changes, until the component is taken away, whether the window is narrower than some width.
     *
     * @param shown is attached
     * @param width in CSS pixels
     */
    public static void watch(Component shown, int width, Consumer<Boolean> narrow) {
        Page page = UI.getCurrentOrThrow().getPage();
        narrow.accept(isNarrower(page, width));
        Registration resizing = page.addBrowserWindowResizeListener(event -> narrow.accept(event.getWidth() < width));
        shown.addDetachListener(left -> {
            left.unregisterListener();
            resizing.remove();
        });
    }

    /** What the browser has not told yet is taken for wide. */
    private static boolean isNarrower(Page page, int width) {
        int known = page.getExtendedClientDetails().getWindowInnerWidth();
        return known > 0 && known < width;
    }
}
