package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.ui.component.Facts;

/** What is served, of when it is, and what becomes of it when the server stops. */
final class SnapshotSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Times times;
    private final boolean temporary;

    /** @param temporary whether what is on disk is deleted when the server stops */
    SnapshotSection(Times times, boolean temporary) {
        this.times = times;
        this.temporary = temporary;
        addClassName("snapshot");
    }

    void show(CatalogSnapshot snapshot, CatalogHealth health) {
        removeAll();
        add(snapshot.at() == null ? new Paragraph(translate("health.nothing")) : facts(snapshot, health));
        add(new Paragraph(storage(health.storage())));
    }

    private Facts facts(CatalogSnapshot snapshot, CatalogHealth health) {
        Facts facts = new Facts();
        facts.add("health.read", times.ago(snapshot.at()));
        facts.add("health.next", times.at(health.nextRefresh()));
        facts.add("health.offers", number(snapshot.offers().size()));
        facts.add("health.models", number(snapshot.models().size()));
        facts.add("health.providers", number(snapshot.providers().size()));
        facts.add("health.id", snapshot.id());
        return facts;
    }

    private String storage(StorageStatus storage) {
        return switch (storage) {
            case StorageStatus.OnDisk(var savedAt, var trouble)
            when trouble != null -> translate("health.disk.trouble", trouble);
            case StorageStatus.OnDisk disk when temporary -> translate("health.disk.temporary");
            case StorageStatus.OnDisk(var savedAt, var trouble)
            when savedAt != null -> translate("health.disk", times.formats().time(savedAt));
            case StorageStatus.OnDisk disk -> translate("health.disk.empty");
            case StorageStatus.InMemory(String why) -> translate("health.memory", why);
        };
    }

    private String number(long count) {
        return times.formats().number(count);
    }
}
