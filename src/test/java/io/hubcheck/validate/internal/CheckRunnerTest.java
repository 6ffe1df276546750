package io.hubcheck.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {

    @Test
    void aCheckThatBreaksIsInconclusiveAndTheOthersAreStillAsked() {
        SequencedMap<String, PairCheck> checks = new LinkedHashMap<>();
        checks.put("broken", facts -> {
            throw new IllegalStateException("a fault in the check");
        });
        checks.put("sound", facts -> Finding.pass("sound", "Fine.", null));

        List<Finding> findings = new CheckRunner(checks, LinkedHashMap::new).run(facts());

        assertThat(findings).extracting(Finding::check).containsExactly("broken", "sound");
        assertThat(findings.getFirst().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(findings.getFirst().code()).isEqualTo("check_failed");
        assertThat(findings.getLast().outcome()).isEqualTo(Outcome.PASS);
    }

    /** One after the other, each that hangs would cost its whole time. */
    @Test
    void thoseOfPluginsRunAtOnceAndTheirFindingsKeepTheirOrder() {
        CountDownLatch secondHasRun = new CountDownLatch(1);
        SequencedMap<String, PairCheck> ofPlugins = new LinkedHashMap<>();
        ofPlugins.put("a/first", facts -> {
            await(secondHasRun);
            return Finding.pass("a/first", "Fine.", null);
        });
        ofPlugins.put("b/second", facts -> {
            secondHasRun.countDown();
            return Finding.pass("b/second", "Fine.", null);
        });

        List<Finding> findings = new CheckRunner(new LinkedHashMap<>(), () -> ofPlugins).run(facts());

        assertThat(findings).extracting(Finding::check).containsExactly("a/first", "b/second");
        assertThat(findings).extracting(Finding::outcome).containsOnly(Outcome.PASS);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("It was alone");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static PairFacts facts() {
        ListState unread = new ListState.Unread(new Problem(Problem.HUB_UNREACHABLE, "No answer.", null));
        return new PairFacts(
                PairQuestion.of("acme/chatter"),
                new ModelLookup.Misshapen("acme", List.of()),
                new ProviderChoice.Undecided("auto", "Nobody to choose from."),
                null,
                List.of(),
                unread,
                unread,
                unread,
                null,
                null);
    }
}
