package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.Task;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a plugin's source adds stays its own word: it makes no figure of the Hub's better, nor any worse. */
class PluginMergeTest {

    private static final Source PLUGIN = new Source("gossip/list");

    private static OfferBuilder by(Source source, Availability status) {
        return States.offer(source, START, LLAMA, "groq", status);
    }

    private static OfferBuilder boasting() {
        return by(PLUGIN, LIVE)
                .price(price("0", "0"))
                .free(true)
                .contextLength(9_999_999L)
                .tokensPerSecond(9999.0)
                .tools(true)
                .providerModelId("my-own");
    }

    private static Offer merged(SourceReading... readings) {
        return Snapshots.merged("s", START, Basis.DISCOVERED, List.of(readings))
                .offers()
                .getFirst();
    }

    @Test
    void itsFiguresYieldToThoseOfTheHub() {
        Offer offer = merged(
                States.says(Source.HUB_LIST, START, by(Source.HUB_LIST, LIVE).price(price("2", "3"))),
                States.says(PLUGIN, START, boasting()));

        assertThat(offer.price()).isEqualTo(price("2", "3"));
        assertThat(offer.claims())
                .extracting(claim -> claim.provenance().source())
                .containsExactly(Source.HUB_LIST, PLUGIN);
    }

    /** Only claims say whose they are: a figure of a plugin in an offer of the Hub would pass for the Hub's. */
    @Test
    void whatTheHubDoesNotSayIsNotKnownHoweverMuchAPluginSays() {
        for (Source hub : List.of(Source.HUB_LIST, Source.ROUTER, Source.partnerList(new ProviderId("groq")))) {
            Offer offer = merged(States.says(PLUGIN, START, boasting()), States.says(hub, START, by(hub, LIVE)));

            assertThat(offer.price()).isNull();
            assertThat(offer.free()).isNull();
            assertThat(offer.contextLength()).isNull();
            assertThat(offer.tokensPerSecond()).isNull();
            assertThat(offer.tools()).isNull();
            assertThat(offer.providerModelId()).isNull();
        }
    }

    @Test
    void itsDoubtOfAnOfferOfTheHubIsADispute() {
        Offer offer = merged(
                States.says(Source.HUB_LIST, START, by(Source.HUB_LIST, LIVE)),
                States.says(PLUGIN, START, by(PLUGIN, ERROR)));

        assertThat(offer.availability()).isEqualTo(ERROR);
        assertThat(offer.disputed()).isTrue();
    }

    @Test
    void ofWhatNobodyElseOffersItHasTheSay() {
        Offer offer = merged(States.says(PLUGIN, START, boasting()));

        assertThat(offer.tokensPerSecond()).isEqualTo(9999.0);
        assertThat(offer.free()).isTrue();
        assertThat(offer.claimedByPluginsAlone()).isTrue();
    }

    @Test
    void whatIsServedByTagsHasTheValuesThatTheHubGivesIt() {
        Source groq = Source.partnerList(new ProviderId("groq"));

        List<TagOffer> merged =
                TagMerge.of(List.of(List.of(tagged(PLUGIN, "mine")), List.of(tagged(groq, "theirs"))), Set.of());

        assertThat(merged)
                .singleElement()
                .satisfies(offer -> assertThat(offer.adapterType()).isEqualTo("theirs"));
    }

    private static TagOffer tagged(Source source, String adapter) {
        return new TagOffer(
                new ProviderId("groq"),
                Task.CONVERSATIONAL,
                List.of("lora"),
                LIVE,
                null,
                adapter,
                List.of(new Claim(LIVE, Provenance.of(source, START))));
    }
}
