package io.hubcheck.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What strangers send may get into a message, and into that of an exception; it stays a part of its line there. */
class LogFormTest {

    private final LoggerContext logback = new LoggerContext();
    private final StandardEnvironment settings = new StandardEnvironment();

    @BeforeEach
    void read() throws IOException {
        for (String file : List.of("application.yaml", "application-json-logs.yaml")) {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(settings.getPropertySources()::addLast);
        }
        logback.putObject(Environment.class.getName(), settings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r", "\r\n", "\u000b", "\f", "\u001b[2K", "\u0085", "\u009b2K", "\u2028", "\u2029", "\n\n"
            })
    void nobodyBeginsALineNorTellsATerminalWhatToDo(String sent) {
        String forged = sent + "2026-11-26T00:00:00.000Z ERROR forged";

        String forPeople = forPeople(said(forged, new IllegalStateException(forged, new IOException(forged))));
        String forPrograms = forPrograms(said(forged, new IllegalStateException(forged, new IOException(forged))));

        assertThat(forPeople.replace("\n", "").replace("\t", "")).doesNotContainPattern("[\\p{Cntrl}\\x80-\\x9f]");
        assertThat(forPeople.split("\\R")).hasSizeGreaterThan(5).noneMatch(line -> line.startsWith("2026-11-26T00:00"));
        assertThat(forPrograms.strip().split("\\R")).hasSize(1);
        assertThat(forPrograms.strip()).doesNotContainPattern("[\\p{Cntrl}\\x80-\\x9f]");
    }

    @Test
    void aTraceKeepsItsLines() {
        String[] lines = forPeople(said("It broke", new IllegalStateException("why", new IOException("deeper"))))
                .split("\n");

        assertThat(lines[0]).endsWith(": It broke");
        assertThat(lines)
                .contains("java.lang.IllegalStateException: why", "Caused by: java.io.IOException: deeper")
                .anyMatch(line -> line.startsWith("\tat " + LogFormTest.class.getName()))
                .noneMatch(line -> line.contains("⏎"));
    }

    @Test
    void aMessageAloneIsOneLine() {
        assertThat(forPeople(said("All is well", null)))
                .endsWith(": All is well\n")
                .containsOnlyOnce("\n");
    }

    private LoggingEvent said(String message, @Nullable Throwable why) {
        LoggingEvent event =
                new LoggingEvent("", logback.getLogger("io.hubcheck.Some"), Level.WARN, message, why, null);
        event.setMDCPropertyMap(Map.of());
        return event;
    }

    private String forPeople(ILoggingEvent event) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(logback);
        layout.getInstanceConverterMap().put("wEx", ExtendedWhitespaceThrowableProxyConverter::new);
        layout.setPattern(settings.getProperty("logging.pattern.console"));
        layout.start();
        return layout.doLayout(event);
    }

    private String forPrograms(ILoggingEvent event) {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(logback);
        encoder.setFormat(settings.getProperty("logging.structured.format.console"));
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
