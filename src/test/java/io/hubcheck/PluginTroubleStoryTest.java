package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Verdict;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import io.hubcheck.plugin.Plugins;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A check of a plugin fails each time; whoever asks learns that, and all that is known without it. */
class PluginTroubleStoryTest {

    private final RunningHubcheck server = new RunningHubcheck(hub -> {}, new Faulty());

    @AfterEach
    void close() {
        server.close();
    }

    private Verdict verdict(String provider) {
        return server.part(ModelValidator.class).validate(PairQuestion.of("Qwen/Qwen3-32B", provider), null);
    }

    @Test
    void whatCouldNotBeAnsweredIsNoPassAndTheHeadlineGoesOnWithTheRest() {
        Verdict verdict = verdict("groq");

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(verdict.code()).isEqualTo("plugin_failed");
        assertThat(verdict.message())
                .isEqualTo("The plugin 'faulty' failed. The server's log says why."
                        + " Apart from that: Qwen/Qwen3-32B is live with groq for conversational.");
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.check().equals("faulty/look"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix().url()).isEqualTo(URI.create("/plugins")));
    }

    @Test
    void whatIsWorseIsTheHeadlineAlone() {
        assertThat(verdict("nobody").code()).isEqualTo("provider_unknown");
        assertThat(verdict("nobody").message()).doesNotContain("plugin");
    }

    @Test
    void withoutThePluginTheVerdictIsWhatItWasApartFromThat() {
        server.part(Plugins.class).disable("faulty");

        assertThat(verdict("groq").outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict("groq").message()).isEqualTo("Qwen/Qwen3-32B is live with groq for conversational.");
    }

    private static final class Faulty implements HubcheckPlugin {

        @Override
        public PluginDescriptor getDescriptor() {
            return new PluginDescriptor("faulty", "1.0", HubcheckPlugin.API_LEVEL);
        }

        @Override
        public void register(Registrar registrar) {
            registrar.check("look", facts -> {
                throw new IllegalStateException("no database");
            });
            registrar.check("second", facts -> Finding.pass("second", "Fine.", null));
        }
    }
}
