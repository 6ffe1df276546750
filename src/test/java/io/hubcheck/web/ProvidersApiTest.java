package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.Task;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApiTest
class ProvidersApiTest {

    private static final ProviderList NOTHING = new ProviderList(Basis.KNOWN, null, List.of());

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeCatalog catalog;

    @Test
    void theProvidersAreListedAsTheCatalogueOrdersThem() {
        catalog.answersProviders(caller -> new ProviderList(
                Basis.DISCOVERED,
                Instant.parse("2026-10-01T12:00:00.123Z"),
                List.of(
                        new ProviderSummary(
                                new ProviderId("groq"),
                                "Groq",
                                ProviderState.ACTIVE,
                                12,
                                List.of(Task.CONVERSATIONAL, new Task("text-to-image"))),
                        new ProviderSummary(new ProviderId("nebius"), "Nebius", ProviderState.RETIRED, 0, List.of()),
                        new ProviderSummary(
                                new ProviderId("aurora"), "aurora", ProviderState.UNKNOWN, null, List.of()))));

        Expect.json(client.get().uri("/api/v1/providers").exchange(), """
                {"basis":"DISCOVERED","fetchedAt":"2026-10-01T12:00:00.123Z","providers":[
                  {"id":"groq","name":"Groq","state":"active","models":12,"tasks":["conversational","text-to-image"]},
                  {"id":"nebius","name":"Nebius","state":"retired","models":0,"tasks":[]},
                  {"id":"aurora","name":"aurora","state":"unknown","models":null,"tasks":[]}]}""");
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerSaysWhatItRestsOn(Basis basis) {
        catalog.answersProviders(caller -> new ProviderList(basis, null, List.of()));

        Expect.json(
                client.get().uri("/api/v1/providers").exchange(),
                "{\"basis\":\"" + basis.name() + "\",\"fetchedAt\":null,\"providers\":[]}");
    }

    @Test
    void whoCallsWithATokenIsAnsweredAsItsOwner() {
        AtomicReference<Credential> asked = new AtomicReference<>();
        catalog.answersProviders(caller -> {
            asked.set(caller);
            return NOTHING;
        });

        client.get().uri("/api/v1/providers").exchange().expectStatus().isOk();
        assertThat(asked.get().present()).isFalse();

        client.get()
                .uri("/api/v1/providers")
                .header("Authorization", "bearer hf_demo_alice")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(asked.get().reveal()).isEqualTo("hf_demo_alice");
    }

    @Test
    void aTokenThatTheHubRefusesIsUnauthorized() {
        catalog.answersProviders(caller -> {
            throw new HubException.InvalidToken();
        });

        Expect.problem(
                client.get()
                        .uri("/api/v1/providers")
                        .header("Authorization", "Bearer hf_demo_alice")
                        .exchange()
                        .expectHeader()
                        .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\""),
                HttpStatus.UNAUTHORIZED,
                "token_invalid");
    }
}
