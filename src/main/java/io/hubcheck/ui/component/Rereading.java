package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Has everything read anew, and tells how that ended, even where nothing changed. For use under the session's lock. */
public final class Rereading {

    private final Catalog catalog;
    private final InstantSource clock;

    public Rereading(Catalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Begins, or joins what somebody else began.
     *
     * @return whether it is over already; if not, its end is told as soon as it comes, if the page is still there
     */
    public boolean start() {
        String before = catalog.peek().id();
        CompletableFuture<CatalogSnapshot> reading = catalog.refresh();
        boolean over = reading.isDone();
        if (over) {
            tell(before);
        } else {
            Runnable atEnd = UI.getCurrentOrThrow().accessLater(() -> tell(before), () -> {});
            var _ = reading.whenComplete((read, fault) -> atEnd.run());
        }
        return over;
    }

    private void tell(String before) {
        tell(before, catalog.peek(), catalog.health(), clock);
    }

    /**
     * Says how a reading ended: who asks within a minute of the last one gets what that one read.
     *
     * @param before the id of the snapshot that there was when it was asked for
     */
    public static void tell(String before, CatalogSnapshot after, CatalogHealth health, InstantSource clock) {
        Notification.show(sentence(before, after, health, clock)).setPosition(Notification.Position.BOTTOM_CENTER);
    }

    private static String sentence(String before, CatalogSnapshot after, CatalogHealth health, InstantSource clock) {
        @Nullable Instant at = after.at();
        if (at == null || health.troubled()) {
            return translate("refresh.failed");
        }
        long age = Math.max(0, Duration.between(at, clock.instant()).toSeconds());
        boolean anew = age == 0 || !after.id().equals(before);
        return anew ? translate("refresh.done") : translate("refresh.fresh", age);
    }
}
