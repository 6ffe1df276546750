package io.hubcheck.web;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ApiTest
class TagOffersApiTest {

    private static final Instant AT = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeCatalog catalog;

    @BeforeEach
    void twoProvidersServeAdapters() {
        catalog.holds(CatalogSnapshot.of(
                "s1",
                AT,
                Basis.DISCOVERED,
                List.of(),
                List.of(offer("groq", "text-to-image", "live"), offer("fal-ai", "image-to-image", "paused"))));
    }

    @Test
    void anOfferByTagsSaysWhatModelsItTakesIn() {
        Expect.json(get("/api/v1/tag-offers?provider=GROQ"), """
                {"snapshot":{"id":"s1","at":"2026-10-01T12:00:00Z"},"tagOffers":[
                  {"provider":"groq","task":"text-to-image","tags":["lora","base_model:adapter:a/b"],
                   "availability":"live","rawStatus":"live","adapterType":"lora","claims":[
                     {"source":"partner-list:groq","status":"live","fetchedAt":"2026-10-01T12:00:00Z"}]}]}""");
    }

    @Test
    void aParameterThatIsBlankIsAsIfItWereLeftOut() {
        get("/api/v1/tag-offers?task= &provider=")
                .expectBody()
                .jsonPath("$.tagOffers.length()")
                .isEqualTo(2);
    }

    @Test
    void aWordThatTheHubInventsIsKeptBesideUnknown() {
        get("/api/v1/tag-offers?provider=fal-ai")
                .expectBody()
                .jsonPath("$.tagOffers[0].availability")
                .isEqualTo("unknown")
                .jsonPath("$.tagOffers[0].rawStatus")
                .isEqualTo("paused");
    }

    @ParameterizedTest
    @CsvSource({
        "'',2",
        "?provider=fal,1",
        "?task=image-to-image,1",
        "?provider=groq&task=image-to-image,0",
        "?provider=no,0"
    })
    void providerAndTaskNarrow(String query, int count) {
        get("/api/v1/tag-offers" + query)
                .expectBody()
                .jsonPath("$.tagOffers.length()")
                .isEqualTo(count);
    }

    private ResponseSpec get(String address) {
        return client.get().uri(address).exchange();
    }

    private static TagOffer offer(String provider, String task, String status) {
        ProviderId id = new ProviderId(provider);
        Claim claim = new Claim(new Availability(status), Provenance.of(Source.partnerList(id), AT));
        return new TagOffer(
                id,
                new Task(task),
                List.of("lora", "base_model:adapter:a/b"),
                claim.status(),
                "lora-service",
                "lora",
                List.of(claim));
    }
}
