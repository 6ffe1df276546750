package io.hubcheck.ui.validate;

import com.vaadin.flow.component.html.Div;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.ui.component.Background;
import java.util.List;

/** What plugins say about the model of a verdict, each in its own time. */
public final class PluginSections extends Div {

    private static final long serialVersionUID = 1L;

    private final Plugins plugins;
    private final Catalog catalog;
    private final Background background;

    public PluginSections(Plugins plugins, Catalog catalog, Background background) {
        this.plugins = plugins;
        this.catalog = catalog;
        this.background = background;
        addClassName("plugin-sections");
    }

    /** Asks all that there are now. */
    public void show(String model) {
        removeAll();
        ModelId.parse(model)
                .ifPresent(id -> plugins.sections().forEach(section -> {
                    PluginSection part = new PluginSection(section, background);
                    add(part);
                    part.load(() -> section.content().of(id, offers(id)));
                }));
    }

    private List<Offer> offers(ModelId model) {
        return catalog.peek().model(model).map(CatalogModel::offers).orElse(List.of());
    }
}
