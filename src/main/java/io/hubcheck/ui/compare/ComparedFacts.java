package io.hubcheck.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Offer;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.home.address.OfferColumn;
import io.hubcheck.ui.home.grid.OfferTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to say of the pairs: the cost first, then whatever a source says of at least one of them. */
final class ComparedFacts {

    private static final List<OfferColumn> SAID = List.of(
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

    private final List<Compared> compared;
    private final Formats formats;
    private final OfferTexts texts;

    ComparedFacts(List<Compared> compared, Formats formats) {
        this.compared = compared;
        this.formats = formats;
        texts = new OfferTexts(formats);
    }

    /** @param volume what the costs are reckoned for */
    List<Fact> all(Volume volume) {
        Stream<Fact> said = SAID.stream().filter(this::said).map(column -> fact(column, differs(column)));
        // When each was read is no trait of theirs.
        return Stream.of(Stream.of(cost(volume)), said, Stream.of(fact(OfferColumn.CHECKED, false)))
                .flatMap(part -> part)
                .toList();
    }

    private Fact cost(Volume volume) {
        List<Optional<BigDecimal>> costs = compared.stream()
                .map(each -> Optional.ofNullable(each.offer()).flatMap(volume::costs))
                .toList();
        List<BigDecimal> known =
                costs.stream().flatMap(Optional::stream).sorted().toList();
        boolean differs = known.size() > 1 && known.getFirst().compareTo(known.getLast()) != 0;
        return new Fact(
                "compare.cost",
                differs,
                costs.stream()
                        .map(cost -> new CostCell(
                                cost.map(formats::usd).orElse(OfferTexts.UNKNOWN),
                                differs
                                        && cost.filter(each -> each.compareTo(known.getFirst()) == 0)
                                                .isPresent()))
                        .toList());
    }

    private Fact fact(OfferColumn column, boolean differs) {
        return new Fact(
                "column." + column.word(),
                differs,
                compared.stream().map(each -> value(column, each)).toList());
    }

    private boolean said(OfferColumn column) {
        return compared.stream().anyMatch(each -> !text(column, each).equals(OfferTexts.UNKNOWN));
    }

    private boolean differs(OfferColumn column) {
        return compared.stream().map(each -> text(column, each)).distinct().count() > 1;
    }

    private Component value(OfferColumn column, Compared of) {
        Offer offer = of.offer();
        if (offer == null) {
            return new Span(OfferTexts.UNKNOWN);
        }
        String provenance = texts.provenance(column, offer);
        if (column == OfferColumn.STATUS) {
            return AvailabilityLook.of(offer.availability()).badge(provenance);
        }
        Span value = new Span(texts.text(column, offer));
        value.setTitle(provenance);
        return value;
    }

    private String text(OfferColumn column, Compared of) {
        Offer offer = of.offer();
        return offer == null ? OfferTexts.UNKNOWN : texts.text(column, offer);
    }
}
