package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.missing;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.Answer;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubModel;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ModelPagesTest {

    private static final ModelId ID = new ModelId(LLAMA);
    private static final Credential ALICE = Credential.of("hf_demo_alice");
    private static final Credential ALICE_TOO = Credential.of("hf_demo_alicia");

    private final Bench bench = new Bench();

    @Test
    void anAnswerIsKeptForAMinute() {
        bench.hub.says(model(LLAMA), served(LLAMA, "groq"));
        assertThat(read()).isEqualTo(new Answer<>(served(LLAMA, "groq"), START));

        bench.clock.advance(Duration.ofSeconds(60).minusMillis(1));
        assertThat(read().fetchedAt()).isEqualTo(START);
        assertThat(asked()).isEqualTo(1);

        bench.clock.advance(Duration.ofMillis(1));
        assertThat(read().fetchedAt()).isEqualTo(START.plusSeconds(60));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void aClockThatIsSetBackKeepsNoAnswerForLonger() {
        bench.hub.says(model(LLAMA), served(LLAMA, "groq"));
        read();

        bench.clock.advance(Duration.ofHours(-2));

        assertThat(read().fetchedAt()).isEqualTo(bench.clock.instant());
        assertThat(read().fetchedAt()).isEqualTo(bench.clock.instant());
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whoeverWantsANewerAnswerGetsOne() {
        bench.hub.says(model(LLAMA), served(LLAMA, "groq"));
        read();
        bench.clock.advance(Duration.ofSeconds(10));

        assertThat(bench.pages
                        .read(ID, Credential.anonymous(), Duration.ofSeconds(10))
                        .fetchedAt())
                .isEqualTo(START);
        assertThat(bench.pages
                        .read(ID, Credential.anonymous(), Duration.ofSeconds(9))
                        .fetchedAt())
                .isEqualTo(START.plusSeconds(10));
        assertThat(bench.pages
                        .read(ID, Credential.anonymous(), Duration.ofDays(1_000_000))
                        .fetchedAt())
                .isEqualTo(START.plusSeconds(10));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void thatThereIsNoSuchModelIsKeptForTenSeconds() {
        bench.hub.says(model(LLAMA), missing());
        assertThatThrownBy(this::read).isInstanceOf(HubException.NotFound.class);
        bench.clock.advance(Duration.ofSeconds(9));
        assertThatThrownBy(this::read).isInstanceOf(HubException.NotFound.class);
        assertThat(asked()).isEqualTo(1);
        bench.hub.says(model(LLAMA), served(LLAMA, "groq"));

        bench.clock.advance(Duration.ofSeconds(1));

        assertThat(read().value().id()).isEqualTo(ID);
    }

    @Test
    void otherFailuresAreNotKept() {
        bench.hub.says(model(LLAMA), down());
        assertThatThrownBy(this::read).isInstanceOf(HubException.Unreachable.class);
        bench.hub.says(model(LLAMA), served(LLAMA, "groq"));

        assertThat(read().value().id()).isEqualTo(ID);
    }

    @Test
    void twoTokensThatShareTheirFirstCharactersNeverShareAnAnswer() {
        bench.hub.says(
                model(LLAMA), credential -> served(LLAMA, credential.present() ? credential.reveal() : "anyone"));

        assertThat(provider(ALICE)).isEqualTo("hf_demo_alice");
        assertThat(provider(ALICE_TOO)).isEqualTo("hf_demo_alicia");
        assertThat(provider(Credential.anonymous())).isEqualTo("anyone");
        assertThat(provider(ALICE)).isEqualTo("hf_demo_alice");
        assertThat(asked()).isEqualTo(3);
    }

    @Test
    void howeverManyAskAtOnceTheHubIsAskedOnce() throws Exception {
        Queue<HubModel> answers = new ConcurrentLinkedQueue<>();
        List<Thread> callers = Stream.generate(() -> Thread.startVirtualThread(() -> answers.add(read().value())))
                .limit(50)
                .toList();
        callers.forEach(ModelPagesTest::awaitWaiting);
        bench.hub.take().answer(served(LLAMA, "groq"));
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(answers).hasSize(50);
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aCallerWhoLeavesDoesNotSpoilTheAnswerForThoseWhoStay() throws Exception {
        Queue<HubModel> answers = new ConcurrentLinkedQueue<>();
        Thread leaving = Thread.startVirtualThread(this::read);
        HandDrivenHub.Call call = bench.hub.take();
        Thread staying = Thread.startVirtualThread(() -> answers.add(read().value()));
        awaitWaiting(staying);

        leaving.interrupt();
        call.answer(served(LLAMA, "groq"));
        staying.join();

        assertThat(answers).containsExactly(served(LLAMA, "groq"));
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void whoeverAsksAgainAfterAFailureIsNotGivenTheSameFailure() throws Exception {
        Queue<HubModel> answers = new ConcurrentLinkedQueue<>();
        Thread caller = Thread.startVirtualThread(() -> {
            assertThatThrownBy(this::read).isInstanceOf(HubException.Unreachable.class);
            answers.add(read().value());
        });
        bench.hub.take().answer(down());
        bench.hub.take().answer(served(LLAMA, "groq"));
        caller.join();

        assertThat(answers).hasSize(1);
    }

    @Test
    void aSlowAnswerIsNewEnoughForThoseWhoWaitedForIt() throws Exception {
        Queue<HubModel> answers = new ConcurrentLinkedQueue<>();
        Thread caller = Thread.startVirtualThread(() -> answers.add(
                bench.pages.read(ID, Credential.anonymous(), Duration.ZERO).value()));
        HandDrivenHub.Call call = bench.hub.take();
        bench.clock.advance(Duration.ofSeconds(14));
        call.answer(served(LLAMA, "groq"));
        caller.join();

        assertThat(answers).hasSize(1);
        assertThat(asked()).isEqualTo(1);
    }

    private static void awaitWaiting(Thread caller) {
        while (caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private Answer<HubModel> read() {
        return bench.pages.read(ID, Credential.anonymous(), null);
    }

    private String provider(Credential credential) {
        return bench.pages
                .read(ID, credential, null)
                .value()
                .mappings()
                .getFirst()
                .provider()
                .value();
    }

    private int asked() {
        return bench.hub.asked(model(LLAMA));
    }
}
