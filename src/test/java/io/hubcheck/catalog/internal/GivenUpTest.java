package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.internal.HandDrivenHub.Call;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** People who wait for the same answer of the Hub lose their patience. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class GivenUpTest {

    private static final ModelId ID = new ModelId(LLAMA);

    private final Bench bench = new Bench();
    private final Queue<HubModel> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> ends = new ConcurrentLinkedQueue<>();

    @Test
    void whoGoesGoesAtOnceAndThoseWhoStayGetTheirAnswer() throws Exception {
        Thread leaving = reader();
        Call call = bench.hub.take();
        Thread staying = reader();

        leaving.interrupt();
        leaving.join();
        assertThat(ends).hasSize(1).allMatch(CancellationException.class::isInstance);
        call.answer(served(LLAMA, "groq"));
        staying.join();

        assertThat(answers).containsExactly(served(LLAMA, "groq"));
        assertThat(bench.hub.asked(model(LLAMA))).isEqualTo(1);
    }

    @Test
    void theRequestIsGivenUpWithTheLastOfThem() throws Exception {
        Thread first = reader();
        Call call = bench.hub.take();
        Thread last = reader();

        first.interrupt();
        first.join();
        assertThat(call.end()).isNotDone();
        last.interrupt();

        assertGivenUp(call);
    }

    @Test
    void whatWasGivenUpIsNoAnswerToWhoComesNext() throws Exception {
        Thread leaving = reader();
        Call call = bench.hub.take();
        leaving.interrupt();
        leaving.join();

        Thread next = reader();
        assertGivenUp(call);
        bench.hub.take().answer(served(LLAMA, "groq"));
        next.join();

        assertThat(answers).containsExactly(served(LLAMA, "groq"));
    }

    @Test
    void allThatWasAskedForOnesOwnOrderOfProvidersIsGivenUp() throws Exception {
        Bench healthy = Bench.healthy();
        healthy.catalog.snapshot();
        Thread leaving = asking(() -> healthy.catalog.providers(Credential.of("hf_demo_alice")));
        List<Call> calls = new ArrayList<>();
        for (ModelId ignored : DiscoverySetting.DEFAULT) {
            calls.add(healthy.hub.take());
        }

        leaving.interrupt();

        for (Call call : calls) {
            assertGivenUp(call);
        }
    }

    /** Has begun to wait when this returns. */
    private Thread reader() {
        Thread reader = asking(() ->
                answers.add(bench.pages.read(ID, Credential.anonymous(), null).value()));
        while (reader.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return reader;
    }

    private Thread asking(Runnable question) {
        return Thread.startVirtualThread(() -> {
            try {
                question.run();
            } catch (CancellationException end) {
                ends.add(end);
            }
        });
    }

    private static void assertGivenUp(Call call) {
        assertThatThrownBy(() -> call.end().get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }
}
