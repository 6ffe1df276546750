package io.hubcheck.ui;

import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells by an exception that whoever was written to has left. */
final class Departure {

    /** What the JDK, Atmosphere and Tomcat say of a connection that is over; they have no exception of its own for it. */
    private static final List<String> SIGNS = List.of(
            "Connection reset",
            "Socket closed",
            "has been closed and no method (apart from close()) may be called",
            "because the WebSocket session has been closed",
            "has been recycled",
            "object no longer valid. This object has been cancelled",
            // Atmosphere, where the connection closes just as it is told of.
            "AtmosphereResource.getResponse()\" because \"resource\" is null");

    private Departure() {}

    static boolean isIn(Throwable thrown) {
        return DisconnectedClientHelper.isClientDisconnectedException(thrown)
                || Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof ClosedChannelException || isSign(cause.getMessage()));
    }

    private static boolean isSign(@Nullable String message) {
        return message != null && SIGNS.stream().anyMatch(message::contains);
    }
}
