package io.hubcheck.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes time is loaded on other threads, here on real ones. */
final class LatestOnlyTest {

    private final List<AsyncState<String>> shown = new ArrayList<>();
    private final Div owner = new Div();
    private final LatestOnly<String> loader = new LatestOnly<>(owner, Thread::startVirtualThread, shown::add);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch calledOff = new CountDownLatch(1);

    @BeforeEach
    void openPage() {
        MockVaadin.setup(new Routes());
        UI.getCurrent().add(owner);
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    @Test
    void aNewQuestionInterruptsTheOneBefore() throws InterruptedException {
        loader.load(this::neverEnds);
        asked.await();

        loader.load(() -> "second");

        assertThat(calledOff.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavingThePageInterruptsTheQuestion() throws InterruptedException {
        loader.load(this::neverEnds);
        asked.await();

        UI.getCurrent().remove(owner);

        assertThat(calledOff.await(10, TimeUnit.SECONDS)).isTrue();
        MockVaadin.clientRoundtrip(true);
        assertThat(shown).containsExactly(new AsyncState.Loading<>());
    }

    @Test
    void clearingForgetsTheQuestion() throws InterruptedException {
        loader.load(this::neverEnds);
        asked.await();

        loader.clear();

        assertThat(calledOff.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(shown).containsExactly(new AsyncState.Loading<>(), new AsyncState.Idle<>());
    }

    private String neverEnds() throws InterruptedException {
        asked.countDown();
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException interrupted) {
            calledOff.countDown();
            throw interrupted;
        }
    }
}
