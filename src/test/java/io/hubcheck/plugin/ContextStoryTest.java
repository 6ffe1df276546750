package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin gets from the server. */
class ContextStoryTest {

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    /** A plugin that says what {@code expression} over its context comes to. */
    private Server serverWith(String expression) {
        PluginJar.of("teller")
                .members("static String text(PluginContext context) throws Exception { return " + expression + "; }")
                .register("""
                        PluginContext context = registrar.getContext();
                        registrar.check("tell", facts -> {
                            try {
                                return Finding.pass("any", text(context), null);
                            } catch (Exception why) {
                                throw new IllegalStateException(why);
                            }
                        });
                        """)
                .to(folder, "teller.jar");
        server = new Server(folder);
        return server;
    }

    private String told() {
        return Objects.requireNonNull(server.plugins().checks().get("teller/tell"))
                .check(Samples.facts())
                .message();
    }

    @Test
    void itsOwnSettings() {
        serverWith("new TreeMap<>(context.getSettings()).toString()")
                .set("settings.teller.max-price", "3")
                .set("settings.teller.limits.low", "1")
                .set("settings.other.max-price", "9")
                .start();

        assertThat(told()).isEqualTo("{limits.low=1, max-price=3}");
    }

    @Test
    void itsSettingsInAnEnvironmentVariableWhoseNameLeavesHyphensOut() {
        PluginJar.of("price-teller").register("""
                        String told = new TreeMap<>(registrar.getContext().getSettings()).toString();
                        registrar.check("tell", facts -> Finding.pass("any", told, null));
                        """).to(folder, "teller.jar");
        server = new Server(folder)
                .set("settings.price-teller.limits.low", "1")
                .variable("HUBCHECK_PLUGINS_SETTINGS_PRICETELLER_LIMITS_HIGH", "9")
                .start();

        assertThat(Objects.requireNonNull(server.plugins().checks().get("price-teller/tell"))
                        .check(Samples.facts())
                        .message())
                .isEqualTo("{limits.high=9, limits.low=1}");
    }

    @Test
    void settingsOfAPluginThatIsNotThereAreWarnedOf() {
        List<String> warnings = Logged.by(
                "io.hubcheck.plugin.internal.StraySettings",
                () -> serverWith("\"x\"")
                        .set("settings.teller.max-price", "3")
                        .set("settings.tellar.secret", "hush")
                        .variable("HUBCHECK_PLUGINS_SETTINGS_PRICETELLER_LOW", "1")
                        .start());

        assertThat(warnings)
                .containsExactlyInAnyOrder(
                        "There are settings under hubcheck.plugins.settings.tellar, and no plugin 'tellar' is loaded",
                        "There are settings under hubcheck.plugins.settings.priceteller, and no plugin 'priceteller' is loaded");
    }

    @Test
    void aFolderOfItsOwnThatOutlivesTheServer() {
        serverWith("java.nio.file.Files.writeString(context.getDataDirectory().resolve(\"note\"), \"x\").toString()")
                .dataDirectory(data)
                .start();

        assertThat(told()).isEqualTo(data.resolve("plugins/teller/note").toString());
        assertThat(data.resolve("plugins/teller/note")).hasContent("x");
    }

    @Test
    void aTemporaryFolderWhereTheServerKeepsNothing() {
        serverWith("context.getDataDirectory().toString()").start();

        Path temporary = Path.of(told());
        assertThat(Files.isDirectory(temporary)).isTrue();
        server.close();
        assertThat(Files.exists(temporary)).isFalse();
    }

    @Test
    void aLoggerWhoseMessagesStayOnTheirLine() {
        PluginJar.of("teller").register("""
                        System.Logger log = registrar.getContext().getLogger();
                        log.log(System.Logger.Level.WARNING, "one\\r\\n2026-11-01 INFO forged");
                        log.log(System.Logger.Level.INFO, "{0} of {1}", 1, "two\\nlines");
                        log.log(System.Logger.Level.INFO, "fill in {this}", 1);
                        log.log(System.Logger.Level.ERROR, "broken", new IllegalStateException("why\\nnot"));
                        """).to(folder, "teller.jar");

        List<String> lines = Logged.by("plugin.teller", () -> server = new Server(folder).start());

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("one  2026-11-01 INFO forged");
        assertThat(lines.get(1)).isEqualTo("1 of two lines");
        assertThat(lines.get(2)).isEqualTo("fill in {this}");
        assertThat(lines.get(3))
                .startsWith("broken\njava.lang.IllegalStateException: why not\n    at plugin:teller.jar//acme.Plugin");
    }

    @Test
    void theValidatorAlthoughItIsBuiltUponThePlugins() {
        serverWith("context.getValidator().modelsOf(\"groq\").models().toString()")
                .bean("validator", ModelValidator.class, new OneModel())
                .start();

        assertThat(told()).isEqualTo("[acme/chatter]");
    }

    private static final class OneModel implements ModelValidator {

        @Override
        public ModelList models(ModelQuery query) {
            return new ModelList(Instant.EPOCH, List.of(new ModelId("acme/chatter")));
        }

        @Override
        public ProviderList providers(String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Verdict validate(PairQuestion question, String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Verdict tryOut(PairQuestion question, String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TokenReport inspect(String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> extractToken(Object holder) {
            return Optional.empty();
        }
    }
}
