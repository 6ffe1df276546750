package io.hubcheck.ui.status;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.StorageStatus;

/** What is served, of when it is, and what becomes of it when the server stops. */
final class SnapshotSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Times times;

    SnapshotSection(Times times) {
        this.times = times;
        addClassName("snapshot");
    }

    void show(CatalogSnapshot snapshot, CatalogHealth health) {
        removeAll();
        add(snapshot.at() == null ? new Paragraph(translate("health.nothing")) : facts(snapshot, health));
        add(new Paragraph(storage(health.storage())));
    }

    private DescriptionList facts(CatalogSnapshot snapshot, CatalogHealth health) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "health.read", times.ago(snapshot.at()));
        fact(facts, "health.next", times.at(health.nextRefresh()));
        fact(facts, "health.offers", number(snapshot.offers().size()));
        fact(facts, "health.models", number(snapshot.models().size()));
        fact(
                facts,
                "health.providers",
                number(snapshot.offers().stream()
                        .map(Offer::provider)
                        .distinct()
                        .count()));
        fact(facts, "health.id", new Span(snapshot.id()));
        return facts;
    }

    private String storage(StorageStatus storage) {
        return switch (storage) {
            case StorageStatus.OnDisk(var savedAt, var trouble)
            when trouble != null -> translate("health.disk.trouble", trouble);
            case StorageStatus.OnDisk(var savedAt, var trouble)
            when savedAt != null -> translate("health.disk", times.formats().time(savedAt));
            case StorageStatus.OnDisk disk -> translate("health.disk.empty");
            case StorageStatus.InMemory(String why) -> translate("health.memory", why);
        };
    }

    private Component number(long count) {
        return new Span(times.formats().number(count));
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        Div pair = new Div(new DescriptionList.Term(translate(name)), new DescriptionList.Description(value));
        facts.getElement().appendChild(pair.getElement());
    }
}
