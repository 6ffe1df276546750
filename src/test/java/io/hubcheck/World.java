package io.hubcheck;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Verdict;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;

/** A cold Hubcheck and a stand-in Hub that it talks to over a real socket, on one clock. */
final class World implements AutoCloseable {

    final HandClock clock = new HandClock();
    final StandInHub hub;
    final Hubcheck hubcheck;

    World() {
        this(Map.of());
    }

    World(Map<String, String> settings) {
        hub = StandInHub.start(StandInOptions.forTests().withClock(clock));
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("hubcheck.hub.url", hub.url().toString());
        all.putIfAbsent("hubcheck.router.url", hub.url().toString());
        hubcheck = Hubcheck.open(
                all,
                context -> ((GenericApplicationContext) context).registerBean("handClock", Clock.class, () -> clock));
    }

    ModelValidator validator() {
        return hubcheck.validator();
    }

    Verdict verdict(String model, String provider) {
        return validator().validate(PairQuestion.of(model, provider));
    }

    Verdict verdict(String model, String provider, String task) {
        return validator().validate(PairQuestion.of(model, provider, task));
    }

    /** The verdict as the Hub itself gives it at this moment, whatever its lists said before. */
    Verdict verdictNow(String model, @Nullable String provider, @Nullable String task) {
        return validator().validate(new PairQuestion(model, provider, task, null, Duration.ZERO));
    }

    @Override
    public void close() {
        hubcheck.close();
        hub.close();
    }
}
