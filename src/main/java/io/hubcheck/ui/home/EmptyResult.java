package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.ui.component.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nothing passes the filters: says which of them to drop, and drops it. */
final class EmptyResult extends Div {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final Consumer<HomeAddress> go;

    EmptyResult(Formats formats, Consumer<HomeAddress> go) {
        this.formats = formats;
        this.go = go;
        addClassName("empty");
    }

    void show(CatalogSnapshot snapshot, HomeAddress address) {
        removeAll();
        List<Way> ways = waysOut(snapshot, address);
        add(new H2(translate("empty.title")), new Paragraph(translate(ways.isEmpty() ? "empty.all" : "empty.one")));
        ways.forEach(way -> add(button(way)));
        add(new Button(
                translate("empty.clear"), clicked -> go.accept(HomeAddress.EVERYTHING.withSort(address.sort()))));
    }

    private Button button(Way way) {
        return new Button(
                translate("empty.drop", way.name(), formats.count("count.offers", way.offers())),
                clicked -> go.accept(way.address()));
    }

    /** The filters that stand alone in the way, the one that hides most first. */
    private static List<Way> waysOut(CatalogSnapshot snapshot, HomeAddress address) {
        return Stream.of(
                        way(snapshot, address.text(), address.withText(null)),
                        way(snapshot, address.provider(), address.withProvider(null)),
                        way(snapshot, address.task(), address.withTask(null)),
                        way(snapshot, callable(address), address.withCallable(false)))
                .flatMap(List::stream)
                .filter(way -> way.offers() > 0)
                .sorted(Comparator.comparingInt(Way::offers).reversed())
                .toList();
    }

    private static @Nullable String callable(HomeAddress address) {
        return address.callable() ? translate("home.callable") : null;
    }

    private static List<Way> way(CatalogSnapshot snapshot, @Nullable String filter, HomeAddress without) {
        return filter == null
                ? List.of()
                : List.of(new Way(
                        filter,
                        without,
                        snapshot.select(without.filter(), without.sort()).size()));
    }

    private record Way(String name, HomeAddress address, int offers) {}
}
