package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Verdict;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody has two real calls made at the same time, and the one that was sent first is answered last. */
class OverlappingCallsStoryTest {

    private static final PairQuestion PAIR = PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational");
    private static final PairQuestion ANOTHER = PairQuestion.of("meta-llama/Llama-3.1-8B-Instruct", "nscale");
    private static final String MAY_NOT = "This authentication method does not have sufficient permissions"
            + " to call Inference Providers on behalf of user alice";

    private final SlowRouter slow = new SlowRouter();
    private final MockWebServer router = new MockWebServer();
    private World world;

    @BeforeEach
    void open() throws Exception {
        router.setDispatcher(slow);
        router.start();
        world = new World(Map.of("hubcheck.router.url", "http://localhost:" + router.getPort()));
    }

    @AfterEach
    void close() {
        world.close();
        router.close();
    }

    @Test
    void theRefusalThatWasSentForLastCountsForTheTokenAndEachPair() throws Exception {
        whileTheFirstCallIsUnderWay(PAIR, ANOTHER, refusal(403, MAY_NOT));

        assertThat(world.validator().inspect(token()).inference().decision()).isEqualTo(Decision.DENIED);
        assertThat(realCall(PAIR)).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void ofTwoCallsOfOnePairTheVerdictIsOfTheOneThatWasSentLast() throws Exception {
        whileTheFirstCallIsUnderWay(PAIR, PAIR, refusal(403, MAY_NOT));

        assertThat(realCall(PAIR)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void anAnswerIsNoNewsOfATokenThatTheRouterRefusedMeanwhile() throws Exception {
        whileTheFirstCallIsUnderWay(PAIR, ANOTHER, refusal(401, "Invalid username or password."));

        assertThat(world.validator().inspect(token()).inference().basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
        assertThat(realCall(PAIR)).isEqualTo(Outcome.SKIPPED);
    }

    private void whileTheFirstCallIsUnderWay(PairQuestion first, PairQuestion second, MockResponse answer)
            throws InterruptedException {
        Thread waiting = Thread.startVirtualThread(() -> world.validator().tryOut(first, token()));
        slow.firstCame.await();
        world.clock.advance(Duration.ofSeconds(1));
        slow.later = answer;
        world.validator().tryOut(second, token());
        slow.firstMayGo.countDown();
        waiting.join();
    }

    private Outcome realCall(PairQuestion pair) {
        Verdict verdict = world.validator().validate(pair, token());
        return verdict.findings().stream()
                .filter(found -> found.check().equals("real-call"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private String token() {
        return world.hub.tokens().value("read");
    }

    private static MockResponse refusal(int status, String message) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body("{\"error\":\"" + message + "\"}")
                .build();
    }

    /** Answers the first call when it is told to, and others at once. */
    private static final class SlowRouter extends Dispatcher {

        private static final MockResponse ANSWER = new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body("{\"choices\":[{\"message\":{\"content\":\"Hi\"}}]}")
                .build();

        private final CountDownLatch firstCame = new CountDownLatch(1);
        private final CountDownLatch firstMayGo = new CountDownLatch(1);
        private volatile MockResponse later = ANSWER;

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if (!request.getMethod().equals("POST")) {
                return new MockResponse.Builder().code(503).build();
            }
            if (firstCame.getCount() == 0) {
                return later;
            }
            firstCame.countDown();
            firstMayGo.await();
            return ANSWER;
        }
    }
}
