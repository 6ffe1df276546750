package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.filter.CriterionTexts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Nothing passes the filters: says which of them to drop, and drops it. */
final class EmptyResult extends Div {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final CriterionTexts texts;
    private final Consumer<HomeAddress> go;

    EmptyResult(Formats formats, CriterionTexts texts, Consumer<HomeAddress> go) {
        this.formats = formats;
        this.texts = texts;
        this.go = go;
        addClassName("empty");
    }

    void show(CatalogSnapshot snapshot, HomeAddress address) {
        removeAll();
        List<Way> ways = waysOut(snapshot, address);
        add(new H2(translate("empty.title")), new Paragraph(translate(ways.isEmpty() ? "empty.all" : "empty.one")));
        ways.forEach(way -> add(button(way)));
        add(new Button(translate("empty.clear"), clicked -> go.accept(address.cleared())));
    }

    private Button button(Way way) {
        return new Button(
                translate("empty.drop", way.name(), formats.count("count.offers", way.offers())),
                clicked -> go.accept(way.address()));
    }

    /** The filters that stand alone in the way, the one that hides most first. */
    private List<Way> waysOut(CatalogSnapshot snapshot, HomeAddress address) {
        return address.criteria().entrySet().stream()
                .map(criterion -> way(snapshot, texts.chip(criterion), address.without(criterion.getKey())))
                .filter(way -> way.offers() > 0)
                .sorted(Comparator.comparingInt(Way::offers).reversed())
                .toList();
    }

    private static Way way(CatalogSnapshot snapshot, String name, HomeAddress without) {
        return new Way(
                name, without, snapshot.select(without.filter(), without.sort()).size());
    }

    private record Way(String name, HomeAddress address, int offers) {}
}
