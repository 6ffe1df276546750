package io.hubcheck.plugin.internal.context;

import io.hubcheck.plugin.internal.call.Fault;
import io.hubcheck.plugin.internal.call.OneLine;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the server's log, where a message of a plugin can't look like another line of it. */
final class PluginLogger implements System.Logger {

    private static final int LONGEST = 4000;

    private final Logger log;

    PluginLogger(String plugin) {
        log = LoggerFactory.getLogger("plugin." + plugin);
    }

    @Override
    public String getName() {
        return log.getName();
    }

    @Override
    public boolean isLoggable(Level level) {
        return switch (level) {
            case ALL, TRACE -> log.isTraceEnabled();
            case DEBUG -> log.isDebugEnabled();
            case INFO -> log.isInfoEnabled();
            case WARNING -> log.isWarnEnabled();
            case ERROR -> log.isErrorEnabled();
            case OFF -> false;
        };
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
        if (isLoggable(level)) {
            String trace = thrown == null ? "" : Fault.of(thrown).trace();
            write(level, OneLine.of(localized(bundle, message), LONGEST) + trace);
        }
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... parameters) {
        if (isLoggable(level)) {
            write(level, OneLine.of(filled(localized(bundle, format), parameters), LONGEST));
        }
    }

    /** A message that can't be filled in is still worth more than the trouble it would make. */
    private static @Nullable String filled(@Nullable String pattern, @Nullable Object @Nullable [] parameters) {
        if (pattern == null || parameters == null || parameters.length == 0) {
            return pattern;
        }
        try {
            return MessageFormat.format(pattern, parameters);
        } catch (RuntimeException illFormed) {
            return pattern;
        }
    }

    private static @Nullable String localized(@Nullable ResourceBundle bundle, @Nullable String key) {
        try {
            return bundle != null && key != null && bundle.containsKey(key) ? bundle.getString(key) : key;
        } catch (RuntimeException noText) {
            return key;
        }
    }

    private void write(Level level, String line) {
        switch (level) {
            case ALL, TRACE -> log.trace("{}", line);
            case DEBUG -> log.debug("{}", line);
            case INFO -> log.info("{}", line);
            case WARNING -> log.warn("{}", line);
            case ERROR -> log.error("{}", line);
            case OFF -> {}
        }
    }
}
