package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.TagOffer;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.ui.component.AvailabilityLook;
import java.util.List;
import java.util.Objects;

/** Who serves what lies on top of this model, whatever it is called. */
final class AdapterNotes extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final String ON_TOP_OF = "base_model:adapter:";

    AdapterNotes(List<TagOffer> offers) {
        addClassName("adapter-notes");
        offers.forEach(offer -> add(new ListItem(sentence(offer))));
    }

    static List<TagOffer> on(ModelId model, CatalogSnapshot snapshot) {
        String tag = ON_TOP_OF + model.value();
        return snapshot.tagOffers().stream()
                .filter(offer -> offer.tags().stream().anyMatch(tag::equalsIgnoreCase))
                .toList();
    }

    private static String sentence(TagOffer offer) {
        return translate(
                "model.adapters.by",
                offer.provider(),
                Objects.requireNonNullElse(offer.adapterType(), translate("model.adapters.any")),
                offer.task(),
                AvailabilityLook.of(offer.availability()).word());
    }
}
