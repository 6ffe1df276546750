package io.hubcheck.ui.compare;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Offer;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.CardTable;
import io.hubcheck.ui.component.ComparedPair;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.home.address.OfferColumn;
import io.hubcheck.ui.home.grid.OfferTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pairs as columns, what is known of them as rows. A row in which they differ says so. */
final class ComparisonTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<OfferColumn> FACTS = List.of(
            OfferColumn.STATUS,
            OfferColumn.TASK,
            OfferColumn.INPUT,
            OfferColumn.OUTPUT,
            OfferColumn.FREE,
            OfferColumn.CONTEXT,
            OfferColumn.LATENCY,
            OfferColumn.THROUGHPUT,
            OfferColumn.TOOLS,
            OfferColumn.STRUCTURED,
            OfferColumn.MODALITY,
            OfferColumn.GATED,
            OfferColumn.AUTHOR,
            OfferColumn.ALIAS,
            OfferColumn.SOURCES);

    private final OfferTexts texts;
    private final Formats formats;
    private final List<Compared> compared;
    private final List<PairCell> pairs;
    private final CardTable table;

    ComparisonTable(List<Compared> compared, Volume volume, Formats formats, Consumer<ComparedPair> remove) {
        this.compared = compared;
        this.formats = formats;
        texts = new OfferTexts(formats);
        addClassName("comparison");
        table = new CardTable(translate("compare.table"), headings(compared));
        pairs = compared.stream().map(each -> new PairCell(each, remove)).toList();
        table.addRow(Stream.concat(Stream.of(name("compare.pair", false)), pairs.stream())
                .toList());
        cost(volume);
        FACTS.stream().filter(this::said).forEach(this::fact);
        table.addRow(row("header.checked", each -> text(text(OfferColumn.CHECKED, each), OfferColumn.CHECKED, each)));
        add(table);
    }

    /** Gives the focus to what is now where a pair was, or else before it. */
    void focusNear(int place) {
        pairs.get(Math.min(place, pairs.size() - 1)).takeFocus();
    }

    private static List<String> headings(List<Compared> compared) {
        return Stream.concat(
                        Stream.of(translate("compare.fact")),
                        compared.stream().map(each -> each.pair().name()))
                .toList();
    }

    private void cost(Volume volume) {
        List<Optional<BigDecimal>> costs = compared.stream()
                .map(each -> Optional.ofNullable(each.offer()).flatMap(volume::costs))
                .toList();
        List<BigDecimal> known =
                costs.stream().flatMap(Optional::stream).sorted().toList();
        boolean differs = known.size() > 1 && known.getFirst().compareTo(known.getLast()) != 0;
        List<Component> cells = new ArrayList<>();
        cells.add(name("compare.cost", differs));
        costs.forEach(cost -> cells.add(new CostCell(
                cost.map(formats::usd).orElse(OfferTexts.UNKNOWN),
                differs
                        && cost.filter(each -> each.compareTo(known.getFirst()) == 0)
                                .isPresent())));
        table.addRow(cells).addClassName("cost");
    }

    private void fact(OfferColumn column) {
        boolean differs =
                compared.stream().map(each -> text(column, each)).distinct().count() > 1;
        List<Component> cells = new ArrayList<>();
        cells.add(name("header." + column.word(), differs));
        compared.forEach(each -> cells.add(text(text(column, each), column, each)));
        table.addRow(cells).setClassName("differs", differs);
    }

    private List<Component> row(String name, Function<Compared, Component> cell) {
        return Stream.concat(Stream.of(name(name, false)), compared.stream().map(cell))
                .toList();
    }

    private static Component name(String key, boolean differs) {
        Div name = new Div(new Span(translate(key)));
        if (differs) {
            Span mark = new Span("≠");
            mark.addClassName("differs-mark");
            mark.setTitle(translate("compare.differs"));
            mark.getElement().setAttribute("role", "img").setAttribute("aria-label", translate("compare.differs"));
            name.add(mark);
        }
        return name;
    }

    private Component text(String value, OfferColumn column, Compared of) {
        Offer offer = of.offer();
        if (offer == null) {
            return new Span(value);
        }
        String provenance = texts.provenance(column, offer);
        if (column == OfferColumn.STATUS) {
            return AvailabilityLook.of(offer.availability()).badge(provenance);
        }
        Span text = new Span(value);
        text.setTitle(provenance);
        return text;
    }

    private boolean said(OfferColumn column) {
        return compared.stream().anyMatch(each -> !text(column, each).equals(OfferTexts.UNKNOWN));
    }

    private String text(OfferColumn column, Compared of) {
        Offer offer = of.offer();
        return offer == null ? OfferTexts.UNKNOWN : texts.text(column, offer);
    }
}
