package io.hubcheck.ui;

import com.vaadin.flow.component.Component;
import io.hubcheck.ui.compare.CompareView;
import io.hubcheck.ui.home.HomeView;
import io.hubcheck.ui.plugins.PluginsView;
import io.hubcheck.ui.provider.ProvidersView;
import io.hubcheck.ui.status.StatusView;
import io.hubcheck.ui.validate.ValidateView;
import java.util.List;

/**
 * A screen that the frame leads to.
 *
 * @param label the key of what it is called
 * @param view what shows it
 * @param key opens it after "g"; empty if none does
 */
record Screen(String label, Class<? extends Component> view, String key) {

    /** As the navigation has them. */
    static final List<Screen> ALL = List.of(
            new Screen("layout.catalogue", HomeView.class, "c"),
            new Screen("layout.providers", ProvidersView.class, "p"),
            new Screen("layout.validate", ValidateView.class, "v"),
            new Screen("layout.compare", CompareView.class, "m"),
            new Screen("layout.status", StatusView.class, "s"),
            new Screen("layout.plugins", PluginsView.class, ""));
}
