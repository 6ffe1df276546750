package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
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
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Turns a harvest into bytes; {@link HarvestReader} is its mirror. */
final class HarvestWriter {

    private final PooledWriter out = new PooledWriter();

    private HarvestWriter() {}

    static byte[] bytes(Harvest harvest) {
        HarvestWriter writer = new HarvestWriter();
        writer.harvest(harvest);
        return writer.out.bytes();
    }

    private void harvest(Harvest harvest) {
        out.list(harvest.listings(), this::listing);
        out.list(harvest.tagOffers(), this::tagOffer);
        out.optional(harvest.gap(), this::problem);
    }

    private void listing(Listing listing) {
        model(listing.id());
        out.optional(listing.downloads(), out::number);
        out.optional(listing.gating(), gating -> out.word(gating.name()));
        out.optional(listing.pipelineTag(), out::word);
        out.list(listing.offers(), this::offer);
        out.number(listing.unreadable());
    }

    private void offer(Offer offer) {
        model(offer.model());
        provider(offer.provider());
        task(offer.task());
        out.optional(offer.providerModelId(), out::word);
        availability(offer.availability());
        out.optional(offer.price(), this::price);
        out.optional(offer.free(), out::flag);
        out.optional(offer.contextLength(), out::number);
        out.optional(offer.firstTokenLatencyMs(), out::fraction);
        out.optional(offer.tokensPerSecond(), out::fraction);
        out.optional(offer.tools(), out::flag);
        out.optional(offer.structuredOutput(), out::flag);
        words(offer.inputModalities());
        words(offer.outputModalities());
        out.optional(offer.gating(), gating -> out.word(gating.name()));
        out.optional(offer.modelAuthor(), out::flag);
        out.optional(offer.adapter(), this::adapter);
        out.list(offer.claims(), this::claim);
    }

    private void tagOffer(TagOffer offer) {
        provider(offer.provider());
        task(offer.task());
        words(offer.tags());
        availability(offer.availability());
        out.optional(offer.providerModelId(), out::word);
        out.optional(offer.adapterType(), out::word);
        out.list(offer.claims(), this::claim);
    }

    private void claim(Claim claim) {
        out.pooled(claim, whole -> {
            availability(whole.status());
            provenance(whole.provenance());
        });
    }

    private void provenance(Provenance provenance) {
        out.pooled(provenance, whole -> {
            source(whole.source());
            instant(whole.fetchedAt());
            out.optional(whole.link(), link -> out.pooled(link, (URI uri) -> out.text(uri.toString())));
        });
    }

    private void price(Price price) {
        out.pooled(price, whole -> {
            out.text(whole.input().toString());
            out.text(whole.output().toString());
        });
    }

    private void adapter(Adapter adapter) {
        out.word(adapter.type());
        out.optional(adapter.weights(), out::word);
    }

    private void problem(Problem problem) {
        out.word(problem.code());
        out.word(problem.message());
        out.optional(problem.retryAt(), this::instant);
    }

    private void model(ModelId id) {
        out.pooled(id, whole -> out.text(whole.value()));
    }

    private void provider(ProviderId id) {
        out.pooled(id, whole -> out.text(whole.value()));
    }

    private void task(Task task) {
        out.pooled(task, whole -> out.text(whole.value()));
    }

    private void availability(Availability availability) {
        out.pooled(availability, whole -> out.text(whole.word()));
    }

    private void source(Source source) {
        out.pooled(source, whole -> out.text(whole.id()));
    }

    private void words(List<String> words) {
        out.pooled(new Words(words), whole -> out.list(whole.list(), out::word));
    }

    private void instant(Instant instant) {
        out.pooled(instant, whole -> {
            out.number(whole.getEpochSecond());
            out.number(whole.getNano());
        });
    }
}
