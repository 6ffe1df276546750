package io.hubcheck.ui.palette;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderId;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Verdicts;

/** Where the palette leads. */
final class Places {

    private Places() {}

    static void open(ModelId model) {
        open(Pages.model(model));
    }

    static void open(ProviderId provider) {
        open(Pages.provider(provider));
    }

    static void open(PairQuestion question) {
        open(Verdicts.address(question));
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrentOrThrow().navigate(location.getPath(), location.getQueryParameters());
    }
}
