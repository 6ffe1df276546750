package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Turns bytes back into a harvest, part by part in the order in which {@link HarvestWriter} wrote them. */
final class HarvestReader {

    private final PooledReader in;

    private HarvestReader(PooledReader in) {
        this.in = in;
    }

    /** @throws RuntimeException of any kind if these are not the bytes of a harvest */
    static Harvest harvest(byte[] bytes) {
        return new HarvestReader(new PooledReader(bytes)).harvest();
    }

    private Harvest harvest() {
        return new Harvest(in.list(this::listing), in.list(this::tagOffer), in.optional(this::problem));
    }

    private Listing listing() {
        return new Listing(
                model(),
                in.optional(in::number),
                in.optional(this::gating),
                in.optional(in::word),
                in.list(this::offer),
                Math.toIntExact(in.number()));
    }

    private Offer offer() {
        return new Offer(
                model(),
                provider(),
                task(),
                in.optional(in::word),
                availability(),
                in.optional(this::price),
                in.optional(in::flag),
                in.optional(in::number),
                in.optional(in::fraction),
                in.optional(in::fraction),
                in.optional(in::flag),
                in.optional(in::flag),
                words(),
                words(),
                in.optional(this::gating),
                in.optional(in::flag),
                in.optional(this::adapter),
                in.list(this::claim));
    }

    private TagOffer tagOffer() {
        return new TagOffer(
                provider(),
                task(),
                words(),
                availability(),
                in.optional(in::word),
                in.optional(in::word),
                in.list(this::claim));
    }

    private Claim claim() {
        return in.pooled(Claim.class, () -> new Claim(availability(), provenance()));
    }

    private Provenance provenance() {
        return in.pooled(Provenance.class, () -> new Provenance(source(), instant(), in.optional(this::link)));
    }

    private URI link() {
        return in.pooled(URI.class, () -> URI.create(in.text()));
    }

    private Price price() {
        return in.pooled(Price.class, () -> new Price(new BigDecimal(in.text()), new BigDecimal(in.text())));
    }

    private Adapter adapter() {
        return new Adapter(in.word(), in.optional(in::word));
    }

    private Problem problem() {
        return new Problem(in.word(), in.word(), in.optional(this::instant));
    }

    private ModelId model() {
        return in.pooled(ModelId.class, () -> new ModelId(in.text()));
    }

    private ProviderId provider() {
        return in.pooled(ProviderId.class, () -> new ProviderId(in.text()));
    }

    private Task task() {
        return in.pooled(Task.class, () -> new Task(in.text()));
    }

    private Availability availability() {
        return in.pooled(Availability.class, () -> new Availability(in.text()));
    }

    private Source source() {
        return in.pooled(Source.class, () -> new Source(in.text()));
    }

    private Gating gating() {
        return Gating.valueOf(in.word());
    }

    private List<String> words() {
        return in.pooled(Words.class, () -> new Words(in.list(in::word))).list();
    }

    private Instant instant() {
        return in.pooled(Instant.class, () -> Instant.ofEpochSecond(in.number(), in.number()));
    }
}
