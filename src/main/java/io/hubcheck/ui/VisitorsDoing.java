package io.hubcheck.ui;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.vaadin.flow.server.communication.PushAtmosphereHandler;
import com.vaadin.flow.server.communication.PushHandler;
import com.vaadin.flow.server.communication.ReturnChannelHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atmosphere.cpr.AsynchronousProcessor;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.spi.LocationAwareLogger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets what any visitor can bring about be told at DEBUG, and no louder: that they left amid a push, or sent what no page of
 * ours sends. Where something else fails, its exception tells, and is logged as it was.
 */
@Component
final class VisitorsDoing extends TurboFilter implements DisposableBean {

    /** Those that warn of what was sent to them, and have no exception then. */
    private static final Set<String> RECEIVING =
            names(ReturnChannelHandler.class, UidlRequestHandler.class, PushHandler.class);

    /** Those that write to pages; what could not be sent the second of them quotes. */
    private static final Set<String> PUSHING =
            names(PushAtmosphereHandler.class, DefaultBroadcaster.class, AsynchronousProcessor.class);

    VisitorsDoing() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            logback.addTurboFilter(this);
        }
    }

    @Override
    public void destroy() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            logback.getTurboFilterList().remove(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String message,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        if (message == null || !level.isGreaterOrEqual(Level.WARN) || !isTheirs(logger.getName(), level, thrown)) {
            return FilterReply.NEUTRAL;
        }
        logger.log(marker, Logger.FQCN, LocationAwareLogger.DEBUG_INT, message, values, thrown);
        return FilterReply.DENY;
    }

    private static boolean isTheirs(String logger, Level level, @Nullable Throwable thrown) {
        return thrown == null
                ? level == Level.WARN
                        && (RECEIVING.contains(logger) || logger.equals(DefaultBroadcaster.class.getName()))
                : PUSHING.contains(logger) && Departure.isIn(thrown);
    }

    private static Set<String> names(Class<?>... classes) {
        return Stream.of(classes).map(Class::getName).collect(Collectors.toUnmodifiableSet());
    }
}
