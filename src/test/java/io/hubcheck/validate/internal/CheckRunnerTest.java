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
