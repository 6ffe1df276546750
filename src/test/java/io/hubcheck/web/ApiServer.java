package io.hubcheck.web;

import static org.mockito.Mockito.mock;

import io.hubcheck.HandClock;
import io.hubcheck.catalog.ChangeLog;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.hub.Hub;
import io.hubcheck.limit.Callers;
import io.hubcheck.limit.RateLimit;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The API over answers made by hand, next to a real Vaadin servlet. */
@EnableAutoConfiguration(
        exclude = {
            TaskExecutionAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class,
            TomcatMetricsAutoConfiguration.class
        },
        excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
@ComponentScan
class ApiServer {

    @Bean
    HandClock clock() {
        return new HandClock();
    }

    @Bean
    RateLimit rateLimit(HandClock clock) {
        return new RateLimit(300, new Callers(false), clock);
    }

    @Bean
    HandMadeCatalog catalog() {
        return new HandMadeCatalog();
    }

    @Bean
    Hub hub() {
        return mock(Hub.class);
    }

    @Bean
    FirstSeen firstSeen(ChangeLog changes, HandClock clock) {
        return new FirstSeen(changes, clock);
    }

    @Bean
    HandMadeChangeLog changeLog() {
        return new HandMadeChangeLog();
    }

    @Bean
    HandMadeValidator validator() {
        return new HandMadeValidator();
    }
}
