package io.hubcheck.catalog.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Price;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.PageLink;
import io.hubcheck.hub.RouterList;
import io.hubcheck.hub.RouterModel;
import io.hubcheck.hub.RouterRow;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What a Hub may answer, in few words. */
final class Facts {

    static final String LLAMA = "meta-llama/Llama-3.1-8B-Instruct";
    static final String QWEN = "Qwen/Qwen3-Next-80B-A3B-Thinking";
    static final String FLUX = "black-forest-labs/FLUX.1-dev";

    private Facts() {}

    static Mapping mapping(String provider, String task, Availability status) {
        return new Mapping(
                new ProviderId(provider),
                new Task(task),
                status,
                provider + "-name",
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Mapping chat(String provider) {
        return mapping(provider, "conversational", Availability.LIVE);
    }

    static HubModel model(String id, Long downloads, Mapping... mappings) {
        return new HubModel(new ModelId(id), Gating.NONE, "text-generation", downloads, Arrays.asList(mappings), 0);
    }

    /** A model that these providers serve for chat, in this order of preference. */
    static HubModel served(String id, String... providers) {
        return model(id, 1L, Arrays.stream(providers).map(Facts::chat).toArray(Mapping[]::new));
    }

    static ModelPage page(HubModel... models) {
        return new ModelPage(List.of(models), null, 0);
    }

    static ModelPage pageBefore(String cursor, HubModel... models) {
        return new ModelPage(List.of(models), link(cursor), 0);
    }

    static PageLink link(String cursor) {
        return new PageLink(URI.create("http://hub.test/api/models?cursor=" + cursor));
    }

    static RouterRow row(String provider, Availability status) {
        return new RouterRow(new ProviderId(provider), status, null, null, null, null, null, null, null, null);
    }

    static RouterRow richRow(String provider) {
        return new RouterRow(
                new ProviderId(provider),
                Availability.LIVE,
                true,
                price("0.05", "0.08"),
                false,
                131_072L,
                210.5,
                420.0,
                true,
                false);
    }

    static Price price(String input, String output) {
        return new Price(new BigDecimal(input), new BigDecimal(output));
    }

    static RouterModel routed(String id, RouterRow... rows) {
        return new RouterModel(new ModelId(id), List.of("text", "image"), List.of("text"), List.of(rows), 0);
    }

    static RouterList routerList(RouterModel... models) {
        return new RouterList(List.of(models), 0);
    }

    static HubException down() {
        return new HubException.Unreachable("The Hub can't be reached. Try again in a minute.", null);
    }

    static HubException limitedUntil(Instant retryAt) {
        return new HubException.RateLimited("Asked too often.", retryAt);
    }

    static HubException missing() {
        return new HubException.NotFound("There is no such model.");
    }
}
