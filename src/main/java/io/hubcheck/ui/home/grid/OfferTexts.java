package io.hubcheck.ui.home.grid;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Price;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.SourceName;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.home.address.OfferColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written in the cells of an offer. What nobody said is a dash, never a zero. */
public final class OfferTexts {

    public static final String UNKNOWN = "—";

    /** What a card shows anyhow. */
    static final Set<OfferColumn> ON_EACH_CARD = EnumSet.of(
            OfferColumn.STATUS,
            OfferColumn.MODEL,
            OfferColumn.PROVIDER,
            OfferColumn.TASK,
            OfferColumn.INPUT,
            OfferColumn.OUTPUT,
            OfferColumn.CONTEXT,
            OfferColumn.TOOLS);

    private final Formats formats;

    public OfferTexts(Formats formats) {
        this.formats = formats;
    }

    /** The question whether an offer works. */
    public static PairQuestion question(Offer offer) {
        return PairQuestion.of(
                offer.model().value(), offer.provider().value(), offer.task().value());
    }

    public String text(OfferColumn column, Offer offer) {
        return switch (column) {
            case STATUS -> AvailabilityLook.of(offer.availability()).word();
            case MODEL -> offer.model().value();
            case PROVIDER -> offer.provider().value();
            case TASK -> offer.task().value();
            case INPUT -> price(offer, Price::input);
            case OUTPUT -> price(offer, Price::output);
            case CONTEXT -> number(offer.contextLength());
            case LATENCY -> latency(offer.firstTokenLatencyMs());
            case THROUGHPUT -> throughput(offer.tokensPerSecond());
            case TOOLS -> yesNo(offer.tools());
            case STRUCTURED -> yesNo(offer.structuredOutput());
            case CHECKED -> formats.ago(newest(offer));
            case ALIAS -> orDash(offer.providerModelId());
            case MODALITY -> modality(offer);
            case FREE -> yesNo(offer.free());
            case AUTHOR -> yesNo(offer.modelAuthor());
            case GATED -> gating(offer.gating());
            case ADAPTER -> adapter(offer.adapter());
            case SOURCES -> sources(offer);
        };
    }

    /** Who says so, and when. */
    public String provenance(OfferColumn column, Offer offer) {
        return provenance(column, offer, () -> claims(offer), () -> readFrom(offer));
    }

    String provenance(OfferColumn column, Offer offer, Supplier<String> claims, Supplier<String> readFrom) {
        return switch (column) {
            case STATUS, CHECKED, SOURCES -> claims.get();
            case MODEL, PROVIDER, TASK -> text(column, offer);
            case ALIAS, ADAPTER, MODALITY -> text(column, offer) + "\n" + readFrom.get();
            case INPUT, OUTPUT, CONTEXT, LATENCY, THROUGHPUT, TOOLS, STRUCTURED, FREE, AUTHOR, GATED ->
                text(column, offer).equals(UNKNOWN) ? translate("provenance.nobody") : readFrom.get();
        };
    }

    /** Price, context and tools in one line, and what else is known of what the reader chose to see. */
    String facts(Offer offer, List<OfferColumn> further) {
        Stream<String> known = further.stream()
                .filter(column -> !text(column, offer).equals(UNKNOWN))
                .map(column -> translate("offer.fact", translate("column." + column.word()), text(column, offer)));
        return Stream.concat(Stream.of(always(offer)), known).collect(Collectors.joining(" · "));
    }

    /** And what plugins say. */
    String facts(
            Offer offer, List<OfferColumn> further, List<ColumnSpec> ofPlugins, Function<ColumnSpec, String> said) {
        Stream<String> known = ofPlugins.stream()
                .filter(column -> !said.apply(column).equals(UNKNOWN))
                .map(column -> translate("offer.fact", column.title(), said.apply(column)));
        return Stream.concat(Stream.of(facts(offer, further)), known).collect(Collectors.joining(" · "));
    }

    private String always(Offer offer) {
        return translate(
                "offer.facts",
                text(OfferColumn.INPUT, offer),
                text(OfferColumn.OUTPUT, offer),
                text(OfferColumn.CONTEXT, offer),
                text(OfferColumn.TOOLS, offer));
    }

    /** What a press on the box of its row does. */
    String pick(Offer offer) {
        return translate("row.pick", offer.model(), offer.provider(), offer.task());
    }

    String address(Offer offer) {
        return Verdicts.address(question(offer));
    }

    /** Each source's own word, with its age; where they differ, that comes first. */
    String claims(Offer offer) {
        Stream<String> each = offer.claims().stream().map(this::claim);
        Stream<String> heading = offer.disputed() ? Stream.of(translate("provenance.disputed")) : Stream.empty();
        return Stream.concat(heading, each).collect(Collectors.joining("\n"));
    }

    /** What a source says, with its age. */
    public String claim(Claim claim) {
        return translate(
                "claim",
                SourceName.of(claim.provenance().source()),
                AvailabilityLook.of(claim.status()).word(),
                formats.ago(claim.provenance().fetchedAt()));
    }

    String readFrom(Offer offer) {
        return offer.claims().stream()
                .map(claim -> translate(
                        "finding.provenance",
                        SourceName.of(claim.provenance().source()),
                        formats.ago(claim.provenance().fetchedAt())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** In the row of a provider it needs no name. */
    private static String sources(Offer offer) {
        return offer.claims().stream()
                .map(claim -> claim.provenance().source())
                .map(source -> source.isPartnerList() ? translate("source.own-list") : SourceName.of(source))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    static Instant newest(Offer offer) {
        return offer.claims().stream()
                .map(claim -> claim.provenance().fetchedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String price(Offer offer, Function<Price, BigDecimal> figure) {
        @Nullable Price price = offer.price();
        if (price == null) {
            return Boolean.TRUE.equals(offer.free()) ? translate("price.free") : UNKNOWN;
        }
        BigDecimal value = figure.apply(price);
        return value.signum() == 0 && Boolean.TRUE.equals(offer.free()) ? translate("price.free") : formats.usd(value);
    }

    String number(@Nullable Long value) {
        return value == null ? UNKNOWN : formats.number(value);
    }

    String latency(@Nullable Double milliseconds) {
        return milliseconds == null ? UNKNOWN : translate("unit.ms", formats.number(Math.round(milliseconds)));
    }

    String throughput(@Nullable Double tokensPerSecond) {
        return tokensPerSecond == null ? UNKNOWN : formats.number(Math.round(tokensPerSecond));
    }

    private static String yesNo(@Nullable Boolean said) {
        return said == null ? UNKNOWN : translate(said ? "tools.yes" : "tools.no");
    }

    private static String gating(@Nullable Gating gating) {
        return gating == null ? UNKNOWN : translate("gated." + gating.name().toLowerCase(Locale.ROOT));
    }

    private static String adapter(@Nullable Adapter adapter) {
        return adapter == null ? UNKNOWN : adapter.type();
    }

    private static String modality(Offer offer) {
        return offer.inputModalities().isEmpty() && offer.outputModalities().isEmpty()
                ? UNKNOWN
                : translate("modality.in-out", words(offer.inputModalities()), words(offer.outputModalities()));
    }

    private static String words(List<String> modalities) {
        return modalities.isEmpty() ? UNKNOWN : String.join(", ", modalities);
    }

    private static String orDash(@Nullable String text) {
        return text == null ? UNKNOWN : text;
    }
}
