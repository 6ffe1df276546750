package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;

/** What one can ask the catalogue, for those who have not asked anything; made when it first shows. */
final class Examples extends Div {

    private static final long serialVersionUID = 1L;
    private static final HomeAddress CHEAP_TOOLS = HomeAddress.EVERYTHING
            .with(Criterion.STATUS, "live")
            .with(Criterion.TOOLS, "true")
            .with(Criterion.MIN_CONTEXT, "128k")
            .withSort(OfferSort.parse("output").orElseThrow());
    private static final HomeAddress IMAGES =
            HomeAddress.EVERYTHING.with(Criterion.PROVIDER, "fal-ai").with(Criterion.TASK, "text-to-image");
    private static final HomeAddress NEW = HomeAddress.EVERYTHING.with(Criterion.SINCE, "7d");

    Examples() {
        addClassName("examples");
        setVisible(false);
    }

    void show(HomeAddress address) {
        setVisible(address.criteria().isEmpty());
        if (isVisible() && getComponentCount() == 0) {
            add(
                    new Span(translate("examples.try")),
                    link("examples.tools", CHEAP_TOOLS),
                    link("examples.images", IMAGES),
                    link("examples.new", NEW));
        }
    }

    private static Anchor link(String label, HomeAddress example) {
        return Pages.link(translate(label), example.path().substring(1));
    }
}
