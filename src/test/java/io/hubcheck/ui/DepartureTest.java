package io.hubcheck.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Proxy;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceImpl;
import org.atmosphere.handler.AbstractReflectorAtmosphereHandler;
import org.junit.jupiter.api.Test;

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
