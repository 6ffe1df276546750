package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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
import org.slf4j.LoggerFactory;

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
        Logger log = (Logger) LoggerFactory.getLogger("plugin.teller");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try {
            PluginJar.of("teller").register("""
                            System.Logger log = registrar.getContext().getLogger();
                            log.log(System.Logger.Level.WARNING, "one\\r\\n2026-11-01 INFO forged");
                            log.log(System.Logger.Level.INFO, "{0} of {1}", 1, "two\\nlines");
                            log.log(System.Logger.Level.ERROR, "broken", new IllegalStateException("why\\nnot"));
                            """).to(folder, "teller.jar");
            server = new Server(folder).start();
        } finally {
            log.detachAppender(lines);
        }

        assertThat(lines.list).hasSize(3);
        assertThat(lines.list.get(0).getFormattedMessage()).isEqualTo("one  2026-11-01 INFO forged");
        assertThat(lines.list.get(1).getFormattedMessage()).isEqualTo("1 of two lines");
        assertThat(lines.list.get(2).getFormattedMessage())
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
