package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModelListTest {

    private static StandInHub hub;
    private static Asking asking;

    @BeforeAll
    static void start() {
        hub = StandInHub.start(StandInOptions.forTests());
        asking = new Asking(hub);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void theListHoldsHundredsOfOffersAsAnArrayPerModel() throws Exception {
        JsonNode models = list("?inference_provider=all&expand[]=inferenceProviderMapping");

        int offers = 0;
        for (JsonNode model : models) {
            assertThat(model.path("inferenceProviderMapping").isArray()).isTrue();
            offers += model.path("inferenceProviderMapping").size();
        }
        assertThat(offers).isGreaterThan(300);
    }

    private static JsonNode list(String query) throws IOException, InterruptedException {
        return Asking.json(asking.get("/api/models" + query.replace("[", "%5B").replace("]", "%5D")));
    }
}
