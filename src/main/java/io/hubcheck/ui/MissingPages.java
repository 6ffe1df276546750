package io.hubcheck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinRequest;
import io.hubcheck.api.Basis;
import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.model.ModelView;
import io.hubcheck.ui.provider.ProviderView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells for which addresses there is certainly nothing. A page is given out before its screen is asked, which could say so
 * to people alone.
 */
final class MissingPages {

    private final Catalog catalog;

    MissingPages(Catalog catalog) {
        this.catalog = catalog;
    }

    boolean has(VaadinRequest request) {
        String path = request.getPathInfo();
        return has(path == null ? "" : path, request.getService().getRouter().getRegistry());
    }

    /** @param address behind the application's own */
    boolean has(String address, RouteRegistry screens) {
        String path = address.replaceFirst("^/+", "");
        NavigationRouteTarget found = screens.getNavigationRouteTarget(path);
        return !found.hasTarget()
                || isMissing(found.getRouteTarget().getTarget(), found.getRouteParameters(), List.of(path.split("/")));
    }

    private boolean isMissing(Class<? extends Component> screen, RouteParameters named, List<String> path) {
        // The screen takes a pasted token out of the address and leads on.
        if (CurrentAddress.holdsToken(path)) {
            return false;
        }
        if (screen == ModelView.class) {
            return noModel(Stream.of("owner", "name")
                    .flatMap(part -> named.get(part).stream())
                    .collect(Collectors.joining("/")));
        }
        return screen == ProviderView.class && noProvider(named.get("id").orElse(""));
    }

    private boolean noModel(String id) {
        CatalogSnapshot now = catalog.peek();
        return ModelId.parse(id)
                .map(wellFormed -> allIsKnown(now) && now.model(wellFormed).isEmpty())
                .orElse(true);
    }

    private boolean noProvider(String id) {
        CatalogSnapshot now = catalog.peek();
        return allIsKnown(now) && catalog.resolve(id, now) instanceof ProviderReference.Unknown;
    }

    /** Of what could not be read, nobody can say that it isn't there. */
    private boolean allIsKnown(CatalogSnapshot now) {
        return now.at() != null
                && now.basis() == Basis.DISCOVERED
                && !catalog.health().troubled();
    }
}
