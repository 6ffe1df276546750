package io.hubcheck;

import io.hubcheck.catalog.Catalog;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** The web application and its JSON API. The login server on the class path is the stand-in Hub's alone. */
@SpringBootApplication(
        exclude = {OAuth2AuthorizationServerAutoConfiguration.class, OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
public class HubcheckApplication {

    /** The first visitor need not wait for what can be read before they come. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> firstRefresh(Catalog catalog) {
        return ready -> catalog.peek();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(HubcheckApplication.class, arguments);
    }
}
