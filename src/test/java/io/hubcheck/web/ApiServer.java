package io.hubcheck.web;

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
    HandMadeChangeLog changeLog() {
        return new HandMadeChangeLog();
    }

    @Bean
    HandMadeValidator validator() {
        return new HandMadeValidator();
    }
}
