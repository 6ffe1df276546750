package io.hubcheck.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import org.apache.tomcat.util.res.StringManager;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceImpl;
import org.atmosphere.handler.AbstractReflectorAtmosphereHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartureTest {

    @Test
    void whoClosesTheConnectionAsAtmosphereIsToldOfItHasLeft() {
        AtmosphereResourceEvent ofNothing = (AtmosphereResourceEvent) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AtmosphereResourceEvent.class},
                (event, asked, with) -> null);
        Throwable broken =
                catchThrowable(() -> new AbstractReflectorAtmosphereHandler.Default().onStateChange(ofNothing));

        assertThat(broken).isInstanceOf(NullPointerException.class);
        assertThat(Departure.isIn(broken)).isTrue();
    }

    @Test
    void whoseConnectionAtmosphereGaveUpMeanwhileHasLeft() {
        AtmosphereResourceImpl over = new AtmosphereResourceImpl();
        over.setIsInScope(false);

        assertThat(Departure.isIn(catchThrowable(over::getRequest))).isTrue();
        assertThat(Departure.isIn(catchThrowable(over::getResponse))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wsRemoteEndpoint.closed", "wsRemoteEndpoint.closedDuringMessage", "wsSession.closed"})
    void whoseSocketTomcatClosedMeanwhileHasLeft(String said) {
        String message = StringManager.getManager("org.apache.tomcat.websocket", Locale.ROOT)
                .getString(said, "7");

        assertThat(Departure.isIn(new IllegalStateException(message))).isTrue();
    }

    @Test
    void aConnectionThatIsResetIsADepartureWhateverHoldsIt() {
        assertThat(Departure.isIn(new IllegalStateException(new IOException("Connection reset by peer"))))
                .isTrue();
    }

    @Test
    void ourOwnMistakesAreNoDepartures() {
        assertThat(Departure.isIn(new NullPointerException("because \"page\" is null")))
                .isFalse();
    }
}
