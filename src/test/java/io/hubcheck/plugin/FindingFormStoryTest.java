package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check answers with a finding that is none, and its author is told what is wrong with it. */
class FindingFormStoryTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null, "ok", "Fine."                    | Its finding has no outcome.
            Outcome.WARN, null, "Fine."            | Its finding has no code.
            Outcome.WARN, "", "Fine."              | Its finding has no code.
            Outcome.WARN, "Too Dear", "Fine."      | The code of its finding, 'Too Dear', is not made of lower-case letters, digits and underscores, a letter first.
            Outcome.PASS, "fine", "Fine."          | Its finding has the code 'fine' with the outcome PASS.
            Outcome.WARN, "dear", " "              | Its finding says nothing.
            """)
    void whatIsMissingIsNamed(String parts, String complaint) {
        PluginJar.of("bad")
                .register("registrar.check(\"look\", facts -> new Finding(\"look\", " + parts + ", null, null));")
                .to(folder, "bad.jar");

        try (Server server = new Server(folder).start()) {
            Finding finding = Objects.requireNonNull(server.plugins().checks().get("bad/look"))
                    .check(Samples.facts());

            assertThat(finding.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(server.status("bad").calls().lastError())
                    .extracting(CallFigures.LastError::message)
                    .isEqualTo("check bad/look: " + complaint);
        }
    }
}
