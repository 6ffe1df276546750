package io.hubcheck.catalog.internal;

import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.Answer;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of asking for the discovery models, in their order. */
record DiscoveryAnswers(List<Reply<HubModel>> replies) {

    /** The models that were answered. */
    List<Answer<HubModel>> answered() {
        return replies.stream()
                .flatMap(reply -> switch (reply) {
                    case Reply.Answered<HubModel>(Answer<HubModel> answer) -> Stream.of(answer);
                    case Reply.Refused<HubModel> refused -> Stream.empty();
                })
                .toList();
    }

    /**
     * When the last of them was answered.
     *
     * @throws java.util.NoSuchElementException if none was
     */
    Instant newest() {
        return answered().stream()
                .map(Answer::fetchedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Why the first of those that weren't answered was not. That there is no such model is an answer. */
    Optional<HubException> trouble() {
        return refusals().filter(why -> !(why instanceof HubException.NotFound)).findFirst();
    }

    /** Whether the Hub said that the token is none, and gave no answer at all. */
    boolean tokenRefused() {
        return answered().isEmpty() && refusals().anyMatch(HubException.InvalidToken.class::isInstance);
    }

    /** The answers as listings. */
    List<Listing> listings(HubLinks links) {
        return answered().stream()
                .map(answer -> Listings.of(
                        answer.value(),
                        new Provenance(
                                Source.HUB_MODEL,
                                answer.fetchedAt(),
                                links.model(answer.value().id()))))
                .toList();
    }

    /** The providers in the caller's order of preference. */
    List<ProviderId> providers() {
        return PreferenceOrder.merged(answered().stream()
                .map(answer -> answer.value().mappings().stream()
                        .map(Mapping::provider)
                        .distinct()
                        .toList())
                .toList());
    }

    private Stream<HubException> refusals() {
        return replies.stream().flatMap(reply -> switch (reply) {
            case Reply.Answered<HubModel> answered -> Stream.empty();
            case Reply.Refused<HubModel>(HubException why, var at) -> Stream.of(why);
        });
    }
}
