package io.hubcheck.web;

import static org.mockito.Mockito.mock;

import io.hubcheck.hub.Hub;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The API over answers made by hand, next to a real Vaadin servlet. */
@EnableAutoConfiguration
@ComponentScan
class ApiServer {

    @Bean
    HandMadeCatalog catalog() {
        return new HandMadeCatalog();
    }

    @Bean
    Hub hub() {
        return mock(Hub.class);
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
