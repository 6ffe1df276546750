package io.hubcheck.validate.internal;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.api.Availability.STAGING;
import static io.hubcheck.validate.internal.Offers.by;
import static io.hubcheck.validate.internal.Offers.live;
import static io.hubcheck.validate.internal.Offers.output;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.api.spi.ProviderChoice.Picked;
import io.hubcheck.api.spi.ProviderChoice.Undecided;
import io.hubcheck.catalog.ProviderReference.Policy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyResolverTest {

    @Test
    void autoTakesTheFirstThatIsLive() {
        Picked picked = picked(
                Policy.AUTO,
                by("down", ERROR, Source.HUB_MODEL),
                by("trial", STAGING, Source.HUB_MODEL),
                live("a"),
                live("b"));

        assertThat(picked.id()).isEqualTo(new ProviderId("a"));
        assertThat(picked.why()).isEqualTo("auto picks a: the first of 2 live ones in the Hub's order.");
    }

    @Test
    void theFastestHasTheHighestThroughputOfAllThatAreMeasured() {
        Picked picked = picked(
                Policy.FASTEST,
                live("slow").tokensPerSecond(20.0),
                live("quick").tokensPerSecond(200.5),
                live("mid").tokensPerSecond(90.0));

        assertThat(picked.id()).isEqualTo(new ProviderId("quick"));
        assertThat(picked.certain()).isTrue();
        assertThat(picked.why()).contains("200.5 tokens/s");
    }

    @Test
    void theCheapestHasTheLowestOutputPrice() {
        Picked picked = picked(
                Policy.CHEAPEST, live("dear").price(output("3")), live("cheap").price(output("0.25")));

        assertThat(picked.id()).isEqualTo(new ProviderId("cheap"));
        assertThat(picked.certain()).isTrue();
        assertThat(picked.why()).contains("$0.25 per million tokens");
    }

    @Test
    void anOfferThatIsNotLiveIsNotChosenHoweverCheap() {
        Picked picked = picked(
                Policy.CHEAPEST,
                by("broken", ERROR, Source.HUB_MODEL).price(output("0")),
                live("dear").price(output("3")),
                live("cheap").price(output("0.25")));

        assertThat(picked.id()).isEqualTo(new ProviderId("cheap"));
    }

    @Test
    void whatAPluginSaysOfAnOffersStateDoesNotKeepTheHubFromPickingIt() {
        Picked picked = picked(
                Policy.AUTO, live("first").claim(Offers.claim(ERROR, new Source("gossip/list"))), live("second"));

        assertThat(picked.id()).isEqualTo(new ProviderId("first"));
    }

    @Test
    void whereSomeFiguresAreMissingThePickIsNotCertain() {
        Picked picked = picked(Policy.CHEAPEST, live("known").price(output("3")), live("unknown"));

        assertThat(picked.id()).isEqualTo(new ProviderId("known"));
        assertThat(picked.certain()).isFalse();
        assertThat(picked.why()).contains("it may pick another one");
    }

    @Test
    void whereNoFigureIsKnownItCantBeTold() {
        assertThat(resolve(Policy.FASTEST, null, live("a"), live("b"))).isInstanceOf(Undecided.class);
    }

    @Test
    void aSoleLiveOneIsPickedWhateverItsFigures() {
        assertThat(picked(Policy.FASTEST, live("only"), by("down", ERROR, Source.HUB_MODEL))
                        .id())
                .isEqualTo(new ProviderId("only"));
    }

    @Test
    void whatOnlyAnotherListNamesIsNotPickedSinceTheHubDoesNotServeIt() {
        assertThat(picked(Policy.AUTO, by("down", ERROR, Source.HUB_MODEL), by("ghost", LIVE, Source.ROUTER))
                        .id())
                .isEqualTo(new ProviderId("down"));
        assertThat(resolve(Policy.AUTO, null, by("ghost", LIVE, Source.ROUTER))).isInstanceOf(Undecided.class);
    }

    @Test
    void aPolicyChoosesAmongThoseThatServeTheTask() {
        Offer image = Offer.builder(
                        Offers.CHATTER,
                        new ProviderId("painter"),
                        new Task("text-to-image"),
                        Offers.claim(LIVE, Source.HUB_MODEL))
                .build();

        ProviderChoice choice =
                PolicyResolver.resolve(Policy.AUTO, List.of(live("talker").build(), image), new Task("text-to-image"));

        assertThat(((Picked) choice).id()).isEqualTo(new ProviderId("painter"));
    }

    private static Picked picked(Policy policy, OfferBuilder... offers) {
        return (Picked) resolve(policy, Task.CONVERSATIONAL, offers);
    }

    private static ProviderChoice resolve(Policy policy, Task task, OfferBuilder... offers) {
        return PolicyResolver.resolve(
                policy, Stream.of(offers).map(OfferBuilder::build).toList(), task);
    }
}
