package io.hubcheck.web;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps what is measured within bounds. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    private static final int MOST_CODES = 200;

    /** The set of codes is open: a check that invents them must not fill the memory. */
    @Bean
    MeterFilter fewCodes() {
        return MeterFilter.maximumAllowableTags("hubcheck.verdicts", "code", MOST_CODES, MeterFilter.deny());
    }
}
