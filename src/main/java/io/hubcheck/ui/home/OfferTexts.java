package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Price;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.SourceName;
import io.hubcheck.ui.component.Verdicts;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written in the cells of an offer. What nobody said is a dash, never a zero. */
final class OfferTexts {

    private static final String UNKNOWN = "—";

    private final Formats formats;

    OfferTexts(Formats formats) {
        this.formats = formats;
    }

    String input(Offer offer) {
        return price(offer, Price::input);
    }

    String output(Offer offer) {
        return price(offer, Price::output);
    }

    String context(Offer offer) {
        Long tokens = offer.contextLength();
        return tokens == null ? UNKNOWN : formats.number(tokens);
    }

    String tools(Offer offer) {
        Boolean tools = offer.tools();
        return tools == null ? UNKNOWN : translate(tools ? "tools.yes" : "tools.no");
    }

    /** Price, context and tools in one line. */
    String facts(Offer offer) {
        return translate("offer.facts", input(offer), output(offer), context(offer), tools(offer));
    }

    /** Each source's own word, with its age. */
    String claims(Offer offer) {
        return offer.claims().stream().map(this::claim).collect(Collectors.joining("\n"));
    }

    String address(Offer offer) {
        return Verdicts.address(question(offer));
    }

    static PairQuestion question(Offer offer) {
        return PairQuestion.of(
                offer.model().value(), offer.provider().value(), offer.task().value());
    }

    private String claim(Claim claim) {
        return translate(
                "claim",
                SourceName.of(claim.provenance().source()),
                AvailabilityLook.of(claim.status()).word(),
                formats.ago(claim.provenance().fetchedAt()));
    }

    private String price(Offer offer, Function<Price, BigDecimal> figure) {
        @Nullable Price price = offer.price();
        if (price == null) {
            return Boolean.TRUE.equals(offer.free()) ? translate("price.free") : UNKNOWN;
        }
        BigDecimal value = figure.apply(price);
        return value.signum() == 0 && Boolean.TRUE.equals(offer.free()) ? translate("price.free") : formats.usd(value);
    }
}
