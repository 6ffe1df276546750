package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Hub of 20 providers and 20,000 models, each served by five of them. */
@Timeout(120)
class WholeHubTest {

    private static final int PROVIDERS = 20;
    private static final int PAGES = 20;
    private static final int PAGE = 1_000;
    private static final int SERVING = 5;

    @Test
    void itIsReadWholeWithinSixtyRequestsAtMostSixteenAtATime() throws Exception {
        HugeHub huge = new HugeHub();
        try (MockWebServer server = new MockWebServer()) {
            server.setDispatcher(huge);
            server.start(InetAddress.getByName("127.0.0.1"), 0);
            String url = "http://127.0.0.1:" + server.getPort();
            try (Hubcheck hubcheck = Hubcheck.open(Map.of("hubcheck.hub.url", url, "hubcheck.router.url", url))) {
                CatalogSnapshot snapshot =
                        hubcheck.part(Catalog.class).refresh().join();

                assertThat(snapshot.models()).hasSize(PAGES * PAGE);
                assertThat(snapshot.offers()).hasSize(PAGES * PAGE * SERVING);
                assertThat(snapshot.offers()).allMatch(offer -> offer.claims().size() >= 2);
                assertThat(hubcheck.part(Catalog.class).health().sources())
                        .allMatch(status -> status.problem() == null);
                assertThat(server.getRequestCount()).isLessThanOrEqualTo(60).isGreaterThan(PAGES + PROVIDERS);
                assertThat(huge.most).hasValueLessThanOrEqualTo(16);
            }
        }
    }

    private static final class HugeHub extends Dispatcher {

        final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger open = new AtomicInteger();

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            try {
                return answer(request);
            } finally {
                open.decrementAndGet();
            }
        }

        private static MockResponse answer(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            if (path.equals("/api/models")) {
                String cursor = request.getUrl().queryParameter("cursor");
                return page(cursor == null ? 0 : Integer.parseInt(cursor));
            }
            if (path.equals("/v1/models")) {
                return json("{\"data\":[{\"id\":\"owner/m0\",\"providers\":[{\"provider\":\"p0\",\"status\":\"live\"}]}]}")
                        .build();
            }
            String provider = path.replaceAll("/api/partners/(.*)/models", "$1");
            return provider.startsWith("p") && provider.substring(1).chars().allMatch(Character::isDigit)
                    ? json(partner(Integer.parseInt(provider.substring(1)))).build()
                    : json("{\"error\":\"Not found\"}").code(404).build();
        }

        private static MockResponse page(int number) {
            MockResponse.Builder answer = json(IntStream.range(number * PAGE, (number + 1) * PAGE)
                    .mapToObj(HugeHub::model)
                    .collect(Collectors.joining(",", "[", "]")));
            return number + 1 == PAGES
                    ? answer.build()
                    : answer.addHeader("Link", "</api/models?cursor=" + (number + 1) + ">; rel=\"next\"")
                            .build();
        }

        private static String model(int number) {
            String rows = IntStream.range(0, SERVING)
                    .mapToObj(serving -> "{\"provider\":\"p" + (number + serving) % PROVIDERS
                            + "\",\"status\":\"live\",\"task\":\"conversational\"}")
                    .collect(Collectors.joining(","));
            return "{\"id\":\"owner/m" + number + "\",\"downloads\":" + number + ",\"inferenceProviderMapping\":["
                    + rows + "]}";
        }

        private static String partner(int provider) {
            return IntStream.range(0, PAGES * PAGE)
                    .filter(model -> Math.floorMod(provider - model, PROVIDERS) < SERVING)
                    .mapToObj(model -> "\"owner/m" + model + "\":{\"status\":\"live\"}")
                    .collect(Collectors.joining(",", "{\"conversational\":{", "}}"));
        }

        private static MockResponse.Builder json(String body) {
            return new MockResponse.Builder()
                    .addHeader("Content-Type", "application/json")
                    .body(body);
        }
    }
}
