package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ProviderList;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.demo.fault.Gate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everybody comes at once, or somebody leaves in the middle. */
@Timeout(60)
class CrowdStoryTest {

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aThousandColdCallersCauseTheRequestsOfOne() throws Exception {
        Set<ProviderList> answers = ConcurrentHashMap.newKeySet();
        CountDownLatch allHere = new CountDownLatch(1_000);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> callers = IntStream.range(0, 1_000)
                    .<Callable<Boolean>>mapToObj(caller -> () -> {
                        allHere.countDown();
                        allHere.await();
                        return answers.add(world.validator().providers());
                    })
                    .toList();
            for (Future<Boolean> call : crowd.invokeAll(callers)) {
                call.get();
            }
        }

        assertThat(answers).hasSize(1).allMatch(list -> list.basis() == Basis.DISCOVERED);
        int byAThousand = world.hub.traffic().requests().size();
        try (World alone = new World()) {
            alone.validator().providers();
            assertThat(alone.hub.traffic().requests()).hasSize(byAThousand);
        }
    }

    @Test
    void whoClosesHubcheckWhileItReadsNeedNotWaitForTheHub() throws Exception {
        Gate list = world.hub.faults().hold("/api/models");
        world.hubcheck.part(Catalog.class).peek();
        list.awaitArrivals(1);

        Thread closing = Thread.startVirtualThread(world.hubcheck::close);

        assertThat(closing.join(Duration.ofSeconds(10)))
                .as("the Hub never answered")
                .isTrue();
    }
}
