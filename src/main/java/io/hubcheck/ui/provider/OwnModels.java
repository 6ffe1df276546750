package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.ProviderProfile;
import io.hubcheck.ui.component.Pages;
import java.util.List;

/** The models that a retired provider made itself, and that others serve. */
final class OwnModels extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    OwnModels(ProviderProfile retired, Directory directory) {
        List<ModelId> own = directory.snapshot().modelIds().stream()
                .filter(model -> model.owner().equalsIgnoreCase(retired.organization()))
                .limit(MOST)
                .toList();
        setVisible(!own.isEmpty());
        UnorderedList list = new UnorderedList();
        own.forEach(model -> list.add(new ListItem(Pages.link(model.value(), Pages.model(model)))));
        add(new H2(translate("provider.own")), list);
    }
}
