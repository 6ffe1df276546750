package io.hubcheck.limit.internal;

import com.github.benmanes.caffeine.cache.Ticker;
import io.hubcheck.limit.Callers;
import io.hubcheck.limit.OpenPages;
import io.hubcheck.limit.RateLimit;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class LimitConfiguration {

    /** Whoever sets a token to watch the server with no longer needs to be told from a proxy by where they ask from. */
    @Bean
    Callers callers(LimitProperties limits, @Value("${hubcheck.metrics.token:}") String token) {
        return new Callers(limits.countsOwnMachine(!token.isBlank()));
    }

    @Bean
    RateLimit rateLimit(LimitProperties limits, Callers callers, ObjectProvider<Ticker> byHand) {
        return new RateLimit(limits.perMinute(), callers, byHand.getIfAvailable(Ticker::systemTicker));
    }

    @Bean
    OpenPages openPages(LimitProperties limits) {
        return new OpenPages(limits.sessions().pages());
    }

    @Bean
    OpenSessions openSessions(LimitProperties limits) {
        return new OpenSessions(
                limits.sessions().perAddress(),
                limits.sessions().inAll(Runtime.getRuntime().maxMemory()));
    }

    @Bean
    MeterBinder sessionMetrics(OpenSessions open) {
        return registry -> Gauge.builder("hubcheck.sessions", open, OpenSessions::size)
                .description("Sessions of people who use the screens")
                .register(registry);
    }

    @Bean
    FilterRegistrationBean<SessionLimits> sessionLimits(
            LimitProperties limits, OpenSessions open, Callers callers, Clock clock) {
        FilterRegistrationBean<SessionLimits> registration = new FilterRegistrationBean<>(
                new SessionLimits(open, callers, limits.sessions().longest(), clock));
        registration.setOrder(RateLimit.FILTER_ORDER);
        return registration;
    }
}
