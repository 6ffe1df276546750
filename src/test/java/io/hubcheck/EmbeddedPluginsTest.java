package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Verdict;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.plugin.PluginJar;
import io.hubcheck.testkit.StandInHubExtension;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A program has Hubcheck inside it, and rules of its own that its verdicts keep to. */
@ExtendWith(StandInHubExtension.class)
class EmbeddedPluginsTest {

    private static final PairQuestion PAIR = PairQuestion.of("Qwen/Qwen3-32B", "groq");

    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void ask(StandInHub hub) {
        settings.put("hubcheck.hub.url", hub.url().toString());
        settings.put("hubcheck.router.url", hub.url().toString());
    }

    @Test
    void aPluginThatTheProgramBringsTakesPartInEachVerdict() {
        settings.put("hubcheck.plugins.settings.house-rules.banned", "groq");

        try (Hubcheck hubcheck = Hubcheck.open(settings, new HouseRules())) {
            Verdict verdict = hubcheck.validator().validate(PAIR);

            assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(verdict.findings())
                    .extracting(Finding::check, Finding::message)
                    .contains(tuple("house-rules/banned", "We don't use groq."));
        }
    }

    @Test
    void withoutPluginsNothingIsAdded() {
        try (Hubcheck hubcheck = Hubcheck.open(settings)) {
            assertThat(hubcheck.validator().validate(PAIR).outcome()).isEqualTo(Outcome.PASS);
        }
    }

    @Test
    void aPluginThatCannotTakePartIsNoVerdictWithoutIt() {
        assertThatThrownBy(() -> Hubcheck.open(settings, new HouseRules(), new HouseRules()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Its id 'house-rules' is taken by bean given 1.");
    }

    @Test
    void aPluginThatCannotBeRegisteredIsNamedWithItsReason() {
        settings.put("hubcheck.plugins.settings.house-rules.banned", "");

        assertThatThrownBy(() -> Hubcheck.open(settings, new HouseRules()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'house-rules'", "Nobody is banned");
    }

    @Test
    void itIsClosedOnceWithTheRest() {
        HouseRules rules = new HouseRules();
        settings.put("hubcheck.plugins.settings.house-rules.banned", "groq");

        Hubcheck.open(settings, rules).close();

        assertThat(rules.closed).hasValue(1);
    }

    @Test
    void aFolderIsLookedIntoIfItIsNamed(@TempDir Path folder) {
        settings.put("hubcheck.plugins.dir", folder.toString());
        PluginJar.of("from-jar")
                .register("registrar.check(\"open\", facts -> Finding.pass(\"open\", \"It is.\", null));")
                .to(folder, "from-jar.jar");

        try (Hubcheck hubcheck = Hubcheck.open(settings)) {
            assertThat(hubcheck.validator().validate(PAIR).findings())
                    .extracting(Finding::check)
                    .contains("from-jar/open");
        }
    }

    /** Bans the provider of its settings. */
    private static final class HouseRules implements HubcheckPlugin, AutoCloseable {

        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public PluginDescriptor getDescriptor() {
            return new PluginDescriptor("house-rules", "1.0", HubcheckPlugin.API_LEVEL);
        }

        @Override
        public void register(Registrar registrar) {
            String banned = registrar.getContext().getSettings().getOrDefault("banned", "nobody");
            if (banned.isBlank()) {
                throw new IllegalStateException("Nobody is banned");
            }
            registrar.check(
                    "banned",
                    facts -> facts.providerId().stream()
                                    .anyMatch(id -> List.of(banned).contains(id.value()))
                            ? Finding.fail("banned", "not_here", "We don't use " + banned + ".", null)
                            : Finding.pass("banned", "It is not banned.", null));
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
